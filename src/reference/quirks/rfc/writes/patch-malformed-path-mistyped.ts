import { refused, unnoticed } from "../../../layers/layer.ts";
import { saying, pathOf } from "../../../layers/patching.ts";
import type { Quirk } from "../../../quirk.ts";

export const patchMalformedPathMistyped: Quirk = {
  id: "patch-malformed-path-mistyped",
  title: "A malformed path is refused as if a value were taken.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["patch-path-refused"],
  wrap: refused(
    saying((operation) => pathOf(operation).includes("[") && !pathOf(operation).includes("]")),
    400,
    "uniqueness",
  ),
};
