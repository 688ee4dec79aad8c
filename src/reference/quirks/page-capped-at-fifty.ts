import { unnoticed } from "../layers/layer.ts";
import { asAsked, pages } from "../layers/pages.ts";
import type { Quirk } from "../quirk.ts";

export const pageCappedAtFifty: Quirk = {
  id: "page-capped-at-fifty",
  title: "A page holds fifty people at most, and there are not more.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: pages((all, { startIndex, count }) => asAsked(all, { startIndex, count: Math.min(50, count) })),
};
