import { refused } from "../../../layers/layer.ts";
import { malformed } from "../../../layers/mistakes.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const malformedAsConflict: Quirk = {
  id: "malformed-as-conflict",
  title: "A body that cannot be read is said to be a matter of uniqueness.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["malformed-scim-type"],
  wrap: refused(malformed, 400, "uniqueness"),
};
