import { inBoth, type Layer } from "../layers/layer.ts";
import { asAsked, pages } from "../layers/pages.ts";
import type { Quirk } from "../quirk.ts";

export const pageUnstableOrder: Quirk = {
  id: "page-unstable-order",
  title: "The order of users is another on every page.",
  kind: "faulty",
  noticedBy: inBoth("pages-complete"),
  wrap: (next, store) => {
    let turn = 0;
    const turned: Layer = pages((all, asked) => {
      turn = asked.startIndex === 1 ? 0 : turn + 1;
      const start = (turn * 3) % Math.max(1, all.length);
      return asAsked([...all.slice(start), ...all.slice(0, start)], asked);
    });
    return turned(next, store);
  },
};
