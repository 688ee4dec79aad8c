import type { Check } from "../../../model.ts";
import { accepted } from "../../../scim/answers.ts";
import { definition } from "../../../scim/discovered.ts";
import { USER } from "../../../scim/urns.ts";
import { check, isPatchMissing, statusFinding } from "../../kit/check.ts";
import { unadvertised } from "../../kit/shown.ts";

/** That nothing may come of it is the business of "groups-read-only". */
export const groupsPatchRefused: Check = check(
  {
    id: "groups-patch-refused",
    title: "A PATCH of a user's groups is refused",
    level: "should",
    okta: "tolerates",
    consequence: "Okta never sends one; another client is told that a membership was changed, and it was not.",
    cite: ["RFC 7644 §3.5.2", "RFC 7643 §4.1.2"],
    fix: 'Answer 400 with scimType "mutability" to an operation on a readOnly attribute.',
  },
  (seen, { discovered }) => {
    if (isPatchMissing(seen)) return unadvertised(`PATCH is not offered (${seen.answer.status})`);
    if (definition(discovered, USER, ["groups"]) === undefined)
      return unadvertised("the target's schema of users has no groups");
    return accepted(seen.answer) ? statusFinding(seen, "400 with mutability") : [];
  },
);
