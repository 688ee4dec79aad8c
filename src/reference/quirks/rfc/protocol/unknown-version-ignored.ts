import { heard } from "../../../layers/layer.ts";
import { anything } from "../../../layers/when.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const unknownVersionIgnored: Quirk = {
  id: "unknown-version-ignored",
  title: "A version in the path is passed over.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["unknown-version-refused"],
  wrap: heard(anything, (wire) => ({ ...wire, path: wire.path.replace(/^\/v\d+(?=\/)/, "") })),
};
