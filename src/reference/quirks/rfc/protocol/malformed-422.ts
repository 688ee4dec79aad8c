import { refused } from "../../../layers/layer.ts";
import { malformed } from "../../../layers/mistakes.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const malformed422: Quirk = {
  id: "malformed-422",
  title: "A body that cannot be read is answered 422.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["malformed-status"],
  wrap: refused(malformed, 422),
};
