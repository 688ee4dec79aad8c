import { inBoth } from "../layers/layer.ts";
import { asAsked, pages } from "../layers/pages.ts";
import type { Quirk } from "../quirk.ts";

export const pageMinimumSize: Quirk = {
  id: "page-minimum-size",
  title: "A page holds three people at least.",
  kind: "faulty",
  noticedBy: inBoth("list-page-size"),
  wrap: pages((all, { startIndex, count }) => asAsked(all, { startIndex, count: Math.max(3, count) })),
};
