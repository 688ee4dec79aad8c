import { refused } from "../../../layers/layer.ts";
import { malformed } from "../../../layers/mistakes.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const malformed500: Quirk = {
  id: "malformed-500",
  title: "A body that cannot be read is answered 500.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["malformed-refused"],
  wrap: refused(malformed, 500),
};
