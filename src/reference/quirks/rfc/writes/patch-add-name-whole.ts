import { unnoticed } from "../../../layers/layer.ts";
import { taking, ofPath } from "../../../layers/patching.ts";
import type { Quirk } from "../../../quirk.ts";

export const patchAddNameWhole: Quirk = {
  id: "patch-add-name-whole",
  title: "A PATCH that adds to the name drops the parts that it does not name.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["patch-add-complex"],
  wrap: taking(ofPath("add", "name"), (operation) => [{ op: "remove", path: "name" }, operation]),
};
