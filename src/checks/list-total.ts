import type { Check } from "../model.ts";
import { resourcesOf, totalOf } from "../scim/answers.ts";
import { kindOf } from "../scim/kinds.ts";
import { finding, parameter } from "./kit/check.ts";

export const listTotal: Check = {
  id: "list-total",
  title: "totalResults counts everybody, not the page",
  level: "must",
  okta: "degrades",
  consequence: "Okta stops reading when it has reached totalResults, and misses the rest.",
  cite: ["RFC 7644 §3.4.2", "RFC 7644 §3.4.2.4", "okta-wire §8"],
  fix: "Set totalResults to the number of all matches, the same on every page.",
  start() {
    let whole: number | undefined;
    return {
      see(page, past) {
        const json = page.answer?.json;
        const total = totalOf(json);
        if (total === undefined) return { blocked: "there is no total" };
        const start = parameter(page, "startIndex");
        const kind = kindOf(page.request.path);
        if (start === 1) whole = total;
        // Where the page really starts is not known: who stands on it may have been shown on an earlier one.
        const least = Math.max(resourcesOf(json).length, kind === undefined ? 0 : past.ids(kind).length);
        if (total < least) return finding("/totalResults", `at least ${least}`, String(total));
        const rest = whole !== undefined && start > 1 && total === whole - start + 1;
        return rest ? finding("/totalResults", String(whole), `${total}, which is what is left from ${start} on`) : [];
      },
    };
  },
};
