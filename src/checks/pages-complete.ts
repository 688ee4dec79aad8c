import type { Check } from "../model.ts";
import { accepted, resourcesOf, totalOf } from "../scim/answers.ts";
import { own } from "./own.ts";
import { finding, parameter } from "./kit.ts";

export const pagesComplete: Check = {
  id: "pages-complete",
  title: "All pages together show everybody",
  level: "must",
  okta: "degrades",
  consequence: "An import misses people; Okta takes them for deleted.",
  cite: ["RFC 7644 §3.4.2.4", "okta-wire §8"],
  fix: "Count startIndex from 1, keep a stable order, and go on until totalResults is reached; list inactive people too.",
  start() {
    const met = new Set<string>();
    let [total, covered, gap] = [0, 0, false];
    let missing: readonly string[] = [];
    return {
      see(page, past) {
        const json = page.answer?.json;
        if (!accepted(page.answer)) return { blocked: "a page could not be read" };
        for (const id of own(json, past)) met.add(id);
        missing = past.ids("User").flatMap((id) => (met.has(id) ? [] : [past.aliasOf(id) ?? id]));
        const start = parameter(page, "startIndex");
        total = Math.max(total, totalOf(json) ?? 0);
        gap ||= start > covered + 1;
        // A short page is legal and leaves the rest to the next; an empty one before the end is no page.
        covered = start - 1 + (resourcesOf(json).length || parameter(page, "count"));
        return undefined;
      },
      end() {
        if (gap || covered < total) return { notApplicable: "not-exercised", why: "not every position was read" };
        return missing.flatMap((alias) => finding("/Resources", `${alias} on one of the pages`, "on none"));
      },
    };
  },
};
