import type { Check } from "../../../model.ts";
import { resourcesOf } from "../../../scim/answers.ts";
import { check, finding, isTooMany, statusFinding, tooMany } from "../../kit/check.ts";

export const negativeCount: Check = check(
  {
    id: "negative-count",
    title: "A negative count means none",
    level: "should",
    okta: "tolerates",
    consequence: "Okta asks for 100; clients that send a negative number get an error, or everybody.",
    cite: ["RFC 7644 §3.4.2.4"],
    fix: "Take a negative count for 0: answer 200 with totalResults and no resources.",
  },
  (seen) => {
    if (isTooMany(seen)) return tooMany;
    if (seen.answer.status !== 200) return statusFinding(seen, "200");
    const held = resourcesOf(seen.answer.json).length;
    return held === 0 ? [] : finding("/Resources", "none", `${held} resources`);
  },
);
