import type { Check } from "../../model.ts";
import { accepted, resourcesOf } from "../../scim/answers.ts";
import { check } from "../kit/check.ts";
import { assertion, kindOfValue, type Place } from "../kit/runscope.ts";

const needed: readonly Place[] = [
  ["id"],
  ["name", "familyName"],
  ["name", "givenName"],
  ["userName"],
  ["active"],
  ["emails", 0, "value"],
];

/** Whoever it is may be a stranger: the finding says which attribute, and no value. */
export const specUserComplete: Check = check(
  {
    id: "spec-user-complete",
    title: "Okta's SPEC test needs a user with id, names, userName, active and an e-mail address",
    level: "may",
    okta: "blocks",
    consequence: `Okta's SPEC test ends at "Required Test: Test Users endpoint" or at "Required Test: Get Users/{{id}}": it looks at whoever comes first in the directory, and without it no integration is taken for review.`,
    cite: ["RFC 7643 §4.1.1", "RFC 7643 §4.1.2", "okta-wire §3"],
    fix: "Return id, userName, name.givenName, name.familyName, active and emails with every user; give whoever comes first all of them, an administrator's account included.",
  },
  ({ answer, part }) => {
    if (!accepted(answer)) return { blocked: "nobody was shown" };
    if (part === "list" && resourcesOf(answer.json).length === 0) return { blocked: "nobody is in the list" };
    const first: Place = part === "list" ? ["Resources", 0] : [];
    return needed.flatMap((place) => assertion(answer.json, [...first, ...place], "not_empty", { told: kindOfValue }));
  },
);
