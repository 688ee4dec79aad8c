import type { Check } from "../model.ts";
import { pagesCheck } from "./kit/pages.ts";

export const pagesDisjoint: Check = pagesCheck(
  {
    id: "pages-disjoint",
    title: "Nobody stands on two pages",
    level: "must",
    okta: "degrades",
    consequence: "An import sees people twice and, for each of them, misses another.",
    cite: ["RFC 7644 §3.4.2.4", "okta-wire §8"],
    fix: "Honour startIndex, counted from 1, and keep the order from page to page.",
  },
  ({ people }) =>
    people.flatMap(({ alias, met }) =>
      met > 1 ? [{ at: "/Resources", expected: `${alias} once`, actual: `${met} times` }] : [],
    ),
);
