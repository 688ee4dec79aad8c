import { unnoticed } from "../../../layers/layer.ts";
import { taking, ofPath } from "../../../layers/patching.ts";
import type { Quirk } from "../../../quirk.ts";

export const patchReplaceNameWhole: Quirk = {
  id: "patch-replace-name-whole",
  title: "A PATCH that replaces the name drops the parts that it does not name.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["patch-replace-complex"],
  wrap: taking(ofPath("replace", "name"), (operation) => [{ op: "remove", path: "name" }, operation]),
};
