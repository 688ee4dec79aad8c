import type { Check } from "../model.ts";
import { resourcesOf, totalOf } from "../scim/answers.ts";
import { check, finding, parameter } from "./kit.ts";

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
  (seen, past) => {
    const { json } = seen.answer;
    const total = totalOf(json);
    if (total === undefined) return { blocked: "there is no total" };
    const held = resourcesOf(json).length;
    const shown = held === 0 ? 0 : parameter(seen, "startIndex") - 1 + held;
    const least = Math.max(shown, past.ids("User").length);
    return total < least ? finding("/totalResults", `at least ${least}`, String(total)) : [];
  },
);
