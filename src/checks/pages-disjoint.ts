import type { Check } from "../model.ts";
import { own } from "./own.ts";
import { finding } from "./kit.ts";

export const pagesDisjoint: Check = {
  id: "pages-disjoint",
  title: "Nobody stands on two pages",
  level: "must",
  okta: "degrades",
  consequence: "An import sees people twice and, for each of them, misses another.",
  cite: ["RFC 7644 §3.4.2.4", "okta-wire §8"],
  fix: "Honour startIndex, counted from 1, and keep the order from page to page.",
  start() {
    const met = new Set<string>();
    return {
      see({ answer }, past) {
        const again = own(answer?.json, past).filter((id) => met.has(id));
        for (const id of own(answer?.json, past)) met.add(id);
        return again.flatMap((id) =>
          finding("/Resources", "people of no earlier page", `${past.aliasOf(id) ?? id} again`),
        );
      },
    };
  },
};
