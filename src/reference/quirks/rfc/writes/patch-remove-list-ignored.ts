import { unnoticed } from "../../../layers/layer.ts";
import { taking, ofList } from "../../../layers/patching.ts";
import type { Quirk } from "../../../quirk.ts";

export const patchRemoveListIgnored: Quirk = {
  id: "patch-remove-list-ignored",
  title: "A PATCH that removes a whole list of a user's changes nothing.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["patch-remove-list"],
  wrap: taking(ofList("remove")),
};
