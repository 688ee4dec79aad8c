import { inBoth } from "../layers/layer.ts";
import { pages } from "../layers/pages.ts";
import type { Quirk } from "../quirk.ts";

export const pageOverlap: Quirk = {
  id: "page-overlap",
  title: "Every page but the first begins with the last person of the page before.",
  kind: "faulty",
  noticedBy: inBoth("page-past-the-end"),
  wrap: pages((all, { startIndex, count }) => {
    const start = Math.max(0, startIndex - 2);
    return all.slice(start, start + count);
  }),
};
