import { inBoth } from "../layers/layer.ts";
import { pages } from "../layers/pages.ts";
import type { Quirk } from "../quirk.ts";

export const pageCountIgnored: Quirk = {
  id: "page-count-ignored",
  title: "A page holds everybody from startIndex on.",
  kind: "faulty",
  noticedBy: inBoth("list-page-size", "pages-disjoint"),
  wrap: pages((all, { startIndex }) => all.slice(startIndex - 1)),
};
