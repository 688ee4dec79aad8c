import { unnoticed } from "../../../layers/layer.ts";
import { taking, pathOf, ofSelection } from "../../../layers/patching.ts";
import type { Quirk } from "../../../quirk.ts";

export const patchRemoveSelectedAll: Quirk = {
  id: "patch-remove-selected-all",
  title: "A PATCH that removes a selected value removes the whole list.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["patch-remove-selected"],
  wrap: taking(ofSelection("remove"), (operation) => [{ ...operation, path: pathOf(operation).replace(/\[.*$/, "") }]),
};
