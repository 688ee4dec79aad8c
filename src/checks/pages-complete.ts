import type { Check } from "../model.ts";
import { accepted, totalOf } from "../scim/answers.ts";
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
    let total = 0;
    let reached = 0;
    let missing: readonly string[] = [];
    return {
      see(seen, past) {
        if (seen.answer === undefined || !accepted(seen.answer)) return { blocked: "a page could not be read" };
        for (const id of own(seen.answer.json, past)) met.add(id);
        total = Math.max(total, totalOf(seen.answer.json) ?? 0);
        reached = parameter({ ...seen, answer: seen.answer }, "startIndex") + parameter(seen, "count") - 1;
        missing = past.ids("User").flatMap((id) => (met.has(id) ? [] : [past.aliasOf(id) ?? id]));
        return undefined;
      },
      end() {
        if (reached < total)
          return { notApplicable: "not-exercised", why: "the directory is too large to be paged through" };
        return missing.flatMap((alias) => finding("/Resources", `${alias} on one of the pages`, "on none"));
      },
    };
  },
};
