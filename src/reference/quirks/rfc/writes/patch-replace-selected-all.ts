import { unnoticed } from "../../../layers/layer.ts";
import { taking, pathOf, ofSelection } from "../../../layers/patching.ts";
import type { Quirk } from "../../../quirk.ts";

export const patchReplaceSelectedAll: Quirk = {
  id: "patch-replace-selected-all",
  title: "A PATCH that replaces a selected value replaces the whole list.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["patch-replace-selected"],
  wrap: taking(ofSelection("replace"), (operation) => [
    { ...operation, path: pathOf(operation).replace(/\[.*$/, ""), value: [operation["value"] ?? null] },
  ]),
};
