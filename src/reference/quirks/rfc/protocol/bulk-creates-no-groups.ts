import { bulkOperations, bulkRequests, isGroupCreate, withResults } from "../../../layers/bulk.ts";
import { type Layer, layers, said, withJson } from "../../../layers/layer.ts";
import { operationsHeard } from "../../../layers/bulk.ts";
import { errorBody } from "../../../errors.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

/** As if they had been tried in their turn: groups come last. */
const groupsRefused: Layer = said(bulkRequests, (answer, wire) =>
  withJson(answer, (json) => {
    const groups = bulkOperations(wire).filter(isGroupCreate);
    const refused = groups.map(({ bulkId = null }) => ({
      method: "POST",
      bulkId,
      status: "501",
      response: errorBody(501, "Groups are made one by one here."),
    }));
    const { Operations } = withResults(json, (result) => [result]);
    return { ...json, Operations: [...(Array.isArray(Operations) ? Operations : []), ...refused] };
  }),
);

export const bulkCreatesNoGroups: Quirk = {
  id: "bulk-creates-no-groups",
  title: "Bulk requests create people, but no groups.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["bulk-carried-out"],
  wrap: layers(
    operationsHeard((operation) => (isGroupCreate(operation) ? [] : [operation]), isGroupCreate),
    groupsRefused,
  ),
};
