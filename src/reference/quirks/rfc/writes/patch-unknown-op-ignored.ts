import { unnoticed } from "../../../layers/layer.ts";
import { taking } from "../../../layers/patching.ts";
import type { Quirk } from "../../../quirk.ts";

export const patchUnknownOpIgnored: Quirk = {
  id: "patch-unknown-op-ignored",
  title: "An operation that nobody knows is passed over.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["patch-malformed-refused"],
  wrap: taking((operation) => operation["op"] === "move"),
};
