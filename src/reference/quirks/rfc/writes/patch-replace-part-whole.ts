import { unnoticed } from "../../../layers/layer.ts";
import { taking, pathOf, ofPart, ofNobody } from "../../../layers/patching.ts";
import type { Quirk } from "../../../quirk.ts";

export const patchReplacePartWhole: Quirk = {
  id: "patch-replace-part-whole",
  title: "A PATCH of one part of a selected value drops the others.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["patch-replace-sub-attribute"],
  wrap: taking(
    (operation, stored) => ofPart("replace", "value")(operation, stored) && !ofNobody(operation, stored),
    (operation) => [
      { op: "replace", path: pathOf(operation).replace(/\.value$/, ""), value: { value: operation["value"] ?? null } },
    ],
  ),
};
