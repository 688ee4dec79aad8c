import { refused, unnoticed } from "../../../layers/layer.ts";
import { saying, ofSelection } from "../../../layers/patching.ts";
import type { Quirk } from "../../../quirk.ts";

export const patchRemoveSelectedRefused: Quirk = {
  id: "patch-remove-selected-refused",
  title: "A PATCH that removes a selected value of a user's is refused.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["patch-remove-selected"],
  wrap: refused(saying(ofSelection("remove")), 400, "invalidPath"),
};
