import { text } from "../../../../scim/json.ts";
import { refused, unnoticed } from "../../../layers/layer.ts";
import { bodyOf, listIn } from "../../../layers/request.ts";
import { both, on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const nestedGroupsRefused: Quirk = {
  id: "nested-groups-refused",
  title: "A group inside a group is refused.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: refused(
    both(on("PUT /Groups/{id}"), (wire, store) =>
      listIn(bodyOf(wire), "members").some((one) => store.groups.has(text(one, "value") ?? "")),
    ),
    400,
    "invalidValue",
  ),
};
