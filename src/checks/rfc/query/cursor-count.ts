import type { Check } from "../../../model.ts";
import { resourcesOf } from "../../../scim/answers.ts";
import { check, finding, isTooMany, statusFinding, tooMany } from "../../kit/check.ts";

export const cursorCount: Check = check(
  {
    id: "cursor-count",
    title: "By cursor, a count of 0 or less asks for nobody",
    level: "must",
    okta: "tolerates",
    consequence: "Okta pages by index; clients that ask for the total alone get people.",
    cite: ["RFC 9865 §2"],
    fix: "Take a negative count for 0, and answer 0 with 200 and no resources, as without a cursor.",
  },
  (seen) => {
    if (isTooMany(seen)) return tooMany;
    if (seen.answer.status !== 200) return statusFinding(seen, "200");
    const held = resourcesOf(seen.answer.json).length;
    return held === 0 ? [] : finding("/Resources", "none", `${held} resources`);
  },
);
