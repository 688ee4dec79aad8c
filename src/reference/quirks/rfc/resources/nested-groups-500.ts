import { text } from "../../../../scim/json.ts";
import { refused, unnoticed } from "../../../layers/layer.ts";
import { bodyOf, listIn } from "../../../layers/request.ts";
import { both, on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const nestedGroups500: Quirk = {
  id: "nested-groups-500",
  title: "A group that is written into a group is too much for the server.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["nested-group-kept"],
  wrap: refused(
    both(on("PUT /Groups/{id}"), (wire, store) =>
      listIn(bodyOf(wire), "members").some((one) => store.groups.has(text(one, "value") ?? "")),
    ),
    500,
  ),
};
