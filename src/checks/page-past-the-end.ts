import type { Check } from "../model.ts";
import { isCursorPage, resourcesOf } from "../scim/answers.ts";
import { check, finding, statusFinding } from "./kit/check.ts";

export const pagePastTheEnd: Check = check(
  {
    id: "page-past-the-end",
    title: "A page past the end is empty",
    level: "must",
    okta: "tolerates",
    consequence: "Its import stops before; its reviewers ask for such a page and have turned integrations away for it.",
    cite: ["RFC 7644 §3.4.2.4", "okta-wire §8"],
    fix: "Answer 200 with totalResults and Resources [] for a startIndex behind the last user.",
  },
  (seen) => {
    if (isCursorPage(seen.answer.json)) return { blocked: "there are only cursors" };
    if (seen.answer.status !== 200) return statusFinding(seen, "200 with an empty page");
    const held = resourcesOf(seen.answer.json).length;
    return held === 0 ? [] : finding("/Resources", "nothing", `${held} resources`);
  },
);
