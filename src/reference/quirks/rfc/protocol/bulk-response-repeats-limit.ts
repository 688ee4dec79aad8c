import { bulkRequests } from "../../../layers/bulk.ts";
import { said, withJson } from "../../../layers/layer.ts";
import { bodyOf } from "../../../layers/request.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const bulkResponseRepeatsLimit: Quirk = {
  id: "bulk-response-repeats-limit",
  title: "Bulk responses repeat failOnErrors.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["bulk-response-plain"],
  wrap: said(bulkRequests, (answer, wire) => {
    const { failOnErrors } = bodyOf(wire);
    return failOnErrors === undefined ? answer : withJson(answer, (json) => ({ ...json, failOnErrors }));
  }),
};
