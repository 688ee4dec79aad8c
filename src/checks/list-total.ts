import type { Check } from "../model.ts";
import { idOf, resourcesOf, totalOf } from "../scim/answers.ts";
import { finding } from "./kit.ts";

export const listTotal: Check = {
  id: "list-total",
  title: "totalResults counts everybody, not the page",
  level: "must",
  okta: "degrades",
  consequence: "Okta stops reading when it has reached totalResults, and misses the rest.",
  cite: ["RFC 7644 §3.4.2", "RFC 7644 §3.4.2.4", "okta-wire §8"],
  fix: "Set totalResults to the number of all matches, the same on every page.",
  start() {
    const met = new Set<string>();
    return {
      see(seen, past) {
        const total = totalOf(seen.answer?.json);
        if (total === undefined) return { blocked: "there is no total" };
        for (const one of resourcesOf(seen.answer?.json)) met.add(idOf(one) ?? "");
        const least = Math.max(met.size, past.ids("User").length);
        return total < least ? finding("/totalResults", `at least ${least}`, String(total)) : [];
      },
    };
  },
};
