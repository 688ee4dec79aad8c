import { inBoth, refused } from "../layers/layer.ts";
import { reactivates } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const reactivate400: Quirk = {
  id: "reactivate-400",
  title: "Nobody can be reactivated.",
  kind: "faulty",
  noticedBy: inBoth("activation-accepted"),
  wrap: refused(reactivates, 400, "invalidValue"),
};
