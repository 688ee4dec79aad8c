import { unnoticed } from "../../../layers/layer.ts";
import { taking } from "../../../layers/patching.ts";
import type { Quirk } from "../../../quirk.ts";

export const patchAddNothingAccepted: Quirk = {
  id: "patch-add-nothing-accepted",
  title: "An add without a value is passed over.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["patch-malformed-refused"],
  wrap: taking((operation) => operation["op"] === "add" && operation["value"] === undefined),
};
