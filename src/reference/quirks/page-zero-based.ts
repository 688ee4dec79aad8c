import { inBoth } from "../layers/layer.ts";
import { pages } from "../layers/pages.ts";
import type { Quirk } from "../quirk.ts";

export const pageZeroBased: Quirk = {
  id: "page-zero-based",
  title: "startIndex counts from 0.",
  kind: "faulty",
  noticedBy: inBoth("full-pages", "list-envelope"),
  wrap: pages((all, { startIndex, count }) => all.slice(startIndex, startIndex + count)),
};
