import { inBoth } from "../layers/layer.ts";
import { asAsked, pages } from "../layers/pages.ts";
import type { Quirk } from "../quirk.ts";

export const pagePastTheEndRepeats: Quirk = {
  id: "page-past-the-end-repeats",
  title: "A page past the end is the last page again.",
  kind: "faulty",
  noticedBy: inBoth("page-past-the-end"),
  wrap: pages((all, { startIndex, count }) =>
    startIndex > all.length ? all.slice(-count) : asAsked(all, { startIndex, count }),
  ),
};
