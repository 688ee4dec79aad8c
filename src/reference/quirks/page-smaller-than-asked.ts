import { unnoticed } from "../layers/layer.ts";
import { asAsked, pages } from "../layers/pages.ts";
import type { Quirk } from "../quirk.ts";

export const pageSmallerThanAsked: Quirk = {
  id: "page-smaller-than-asked",
  title: "A page holds one less than asked for, unless a hundred are asked for.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: pages((all, { startIndex, count }) =>
    asAsked(all, { startIndex, count: count > 1 && count < 100 ? count - 1 : count }),
  ),
};
