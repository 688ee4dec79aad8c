import { inBoth, refused } from "../layers/layer.ts";
import { userLookUps } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const filter500: Quirk = {
  id: "filter-500",
  title: "Every look-up of a user fails.",
  kind: "faulty",
  noticedBy: inBoth("lookup-answered"),
  wrap: refused(userLookUps, 500),
};
