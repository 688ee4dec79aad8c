import { inBoth } from "../layers/layer.ts";
import { asAsked, pages } from "../layers/pages.ts";
import type { Quirk } from "../quirk.ts";

export const pageCapped: Quirk = {
  id: "page-capped",
  title: "A page holds ten people at most.",
  kind: "faulty",
  noticedBy: inBoth("full-pages"),
  wrap: pages((all, { startIndex, count }) => asAsked(all, { startIndex, count: Math.min(10, count) })),
};
