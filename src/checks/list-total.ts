import type { Check } from "../model.ts";
import { resourcesOf, totalOf } from "../scim/answers.ts";
import { check, finding } from "./kit.ts";

export const listTotal: Check = check(
  {
    id: "list-total",
    title: "totalResults counts everybody, not the page",
    level: "must",
    okta: "degrades",
    consequence: "Okta stops reading when it has reached totalResults, and misses the rest.",
    cite: ["RFC 7644 §3.4.2", "RFC 7644 §3.4.2.4", "okta-wire §8"],
    fix: "Set totalResults to the number of all matches, the same on every page.",
  },
  ({ answer: { json } }, past) => {
    const total = totalOf(json);
    if (total === undefined) return { blocked: "there is no total" };
    // Where the page really starts is not known: who stands on it may have been shown on an earlier one.
    const least = Math.max(resourcesOf(json).length, past.ids("User").length);
    return total < least ? finding("/totalResults", `at least ${least}`, String(total)) : [];
  },
);
