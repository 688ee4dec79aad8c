import { text } from "../../../../scim/json.ts";
import { memberIds } from "../../../kind.ts";
import { refused, unnoticed } from "../../../layers/layer.ts";
import { bodyOf, idIn, listIn } from "../../../layers/request.ts";
import { both, on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const putGroupsRefused: Quirk = {
  id: "put-groups-refused",
  title: "A PUT of a user with a group that the user is not in is refused.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["groups-read-only"],
  wrap: refused(
    both(on("PUT /Users/{id}"), (wire, store) =>
      listIn(bodyOf(wire), "groups").some(
        (group) => !memberIds(store.groups.get(text(group, "value") ?? "") ?? {}).includes(idIn(wire)),
      ),
    ),
    400,
    "mutability",
  ),
};
