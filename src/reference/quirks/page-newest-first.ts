import { unnoticed } from "../layers/layer.ts";
import { asAsked, pages } from "../layers/pages.ts";
import type { Quirk } from "../quirk.ts";

export const pageNewestFirst: Quirk = {
  id: "page-newest-first",
  title: "The newest users stand first in lists.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: pages((all, asked) => asAsked(all.toReversed(), asked)),
};
