import type { Check, Examined } from "../model.ts";
import { resourcesOf, totalOf } from "../scim/answers.ts";
import { check, finding, isByCursor, parameter, statusFinding } from "./kit/check.ts";
import { byCursor } from "./kit/pages.ts";

const grown: Examined = { notApplicable: "not-exercised", why: "the directory grew while it was read" };

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
    if (isByCursor(seen)) return byCursor;
    if (seen.answer.status !== 200) return statusFinding(seen, "200 with an empty page");
    const held = resourcesOf(seen.answer.json).length;
    // Others may have joined since the end was asked for.
    if (held > 0 && (totalOf(seen.answer.json) ?? 0) >= parameter(seen, "startIndex")) return grown;
    return held === 0 ? [] : finding("/Resources", "nothing", `${held} resources`);
  },
);
