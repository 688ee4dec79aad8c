import { text } from "../../../../scim/json.ts";
import { heard, unnoticed } from "../../../layers/layer.ts";
import { listIn, withBody } from "../../../layers/request.ts";
import { on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const nestedGroupsDropped: Quirk = {
  id: "nested-groups-dropped",
  title: "A group that is written into a group is left out.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["nested-group-kept"],
  wrap: heard(on("PUT /Groups/{id}"), (wire, store) =>
    withBody(wire, (body) => ({
      ...body,
      members: listIn(body, "members").filter((one) => !store.groups.has(text(one, "value") ?? "")),
    })),
  ),
};
