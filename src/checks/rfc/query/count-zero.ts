import type { Check } from "../../../model.ts";
import { resourcesOf, totalOf } from "../../../scim/answers.ts";
import { check, finding, isTooMany, statusFinding, tooMany } from "../../kit/check.ts";

export const countZero: Check = check(
  {
    id: "count-zero",
    title: "A count of 0 asks for the total alone",
    level: "should",
    okta: "tolerates",
    consequence: "Okta asks for one person where it wants the total; clients that ask for none get none, or everybody.",
    cite: ["RFC 7644 §3.4.2.4"],
    fix: "Answer count=0 with 200, totalResults as ever and no resources.",
  },
  (seen, past) => {
    if (isTooMany(seen)) return tooMany;
    const { json, status } = seen.answer;
    if (status !== 200) return statusFinding(seen, "200");
    const [held, total] = [resourcesOf(json).length, totalOf(json)];
    // With more than were asked for, "list-page-size" has found it already.
    if (held > 0 || total === undefined) return { blocked: "the page is another one" };
    const least = past.ids("User").length;
    return total >= least ? [] : finding("/totalResults", `at least ${least}`, String(total));
  },
);
