import type { Check } from "../model.ts";
import { resourcesOf, totalOf } from "../scim/answers.ts";
import { check, finding, isByCursor, parameter } from "./kit/check.ts";
import { byCursor } from "./kit/pages.ts";

export const fullPages: Check = check(
  {
    id: "full-pages",
    title: "A page is as long as was asked for",
    level: "may",
    okta: "degrades",
    consequence: "Okta goes on by 100 whatever came: whatever did not fit is never imported.",
    cite: ["RFC 7644 §3.4.2.4", "okta-wire §8"],
    fix: "Let a page hold 100 resources; the RFC allows fewer, Okta does not notice.",
  },
  (seen) => {
    if (isByCursor(seen)) return byCursor;
    const [held, total] = [resourcesOf(seen.answer.json).length, totalOf(seen.answer.json) ?? 0];
    const asked = Math.max(0, Math.min(parameter(seen, "count"), total - parameter(seen, "startIndex") + 1));
    return held < asked ? finding("/Resources", String(asked), String(held)) : [];
  },
);
