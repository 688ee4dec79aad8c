import { unnoticed } from "../../../layers/layer.ts";
import { taking, ofSelection } from "../../../layers/patching.ts";
import type { Quirk } from "../../../quirk.ts";

export const patchReplaceSelectedIgnored: Quirk = {
  id: "patch-replace-selected-ignored",
  title: "A PATCH that replaces a selected value changes nothing.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["patch-replace-selected"],
  wrap: taking(ofSelection("replace")),
};
