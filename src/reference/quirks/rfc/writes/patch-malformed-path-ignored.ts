import { unnoticed } from "../../../layers/layer.ts";
import { taking, pathOf } from "../../../layers/patching.ts";
import type { Quirk } from "../../../quirk.ts";

export const patchMalformedPathIgnored: Quirk = {
  id: "patch-malformed-path-ignored",
  title: "An operation with a malformed path is passed over.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["patch-path-refused"],
  wrap: taking((operation) => pathOf(operation).includes("[") && !pathOf(operation).includes("]")),
};
