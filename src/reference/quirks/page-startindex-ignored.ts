import { inBoth } from "../layers/layer.ts";
import { pages } from "../layers/pages.ts";
import type { Quirk } from "../quirk.ts";

export const pageStartindexIgnored: Quirk = {
  id: "page-startindex-ignored",
  title: "Every page is the first.",
  kind: "faulty",
  noticedBy: inBoth("page-past-the-end", "pages-complete"),
  wrap: pages((all, { count }) => all.slice(0, count)),
};
