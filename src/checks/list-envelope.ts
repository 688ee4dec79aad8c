import type { Check } from "../model.ts";
import { accepted, resourcesOf, totalOf } from "../scim/answers.ts";
import { isObject } from "../scim/json.ts";
import { owner, violations } from "../scim/schemas.ts";
import { check, finding, isByCursor, isListing, parameter, type Seen } from "./kit/check.ts";

/** Whether Resources may be left out where nobody was found is a question of its own: "empty-list-resources". */
const isEmpty = ({ answer }: Seen, at: string): boolean =>
  at.startsWith("/Resources") && (totalOf(answer.json) ?? 0) === 0 && resourcesOf(answer.json).length === 0;
/** How many a page holds for which no number was asked is the server's to say. */
function shouldHold(seen: Seen): boolean {
  const count = parameter(seen, "count");
  const total = totalOf(seen.answer.json) ?? 0;
  return total >= Math.max(1, parameter(seen, "startIndex")) && count > 0 && count < Infinity && !isByCursor(seen);
}

export const listEnvelope: Check = check(
  {
    id: "list-envelope",
    title: "A list is a ListResponse with its total and its resources",
    level: "must",
    okta: "blocks",
    consequence: 'Okta finds nobody in it: "No results for users returned".',
    cite: ["RFC 7644 §3.4.2", "okta-wire §2"],
    fix: "Answer with an object that holds totalResults and the array Resources.",
  },
  (seen) => {
    const { json } = seen.answer;
    if (!isObject(json)) return { blocked: "the body is no JSON object" };
    const wrong = violations("list", json).filter(
      (one) => owner(one, "list") === "list-envelope" && !isEmpty(seen, one.at),
    );
    if (wrong.length > 0) return wrong.map(({ at, expected, actual }) => ({ at, expected, actual }));
    const missing = shouldHold(seen) && resourcesOf(json).length === 0;
    return missing
      ? finding("/Resources", "the resources of this page", "none, though totalResults says there are some")
      : [];
  },
  (seen) => accepted(seen.answer) && isListing(seen),
);
