import { inBoth, refused } from "../layers/layer.ts";
import { deactivates } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const deactivateRefused: Quirk = {
  id: "deactivate-refused",
  title: "Nobody can be deactivated.",
  kind: "faulty",
  noticedBy: inBoth("deactivation-accepted"),
  wrap: refused(deactivates, 400, "mutability"),
};
