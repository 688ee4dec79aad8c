import type { Check } from "../../model.ts";
import { accepted } from "../../scim/answers.ts";
import { USER } from "../../scim/urns.ts";
import { check } from "../kit/check.ts";
import { assertion } from "../kit/runscope.ts";

export const specUserSchemas: Check = check(
  {
    id: "spec-user-schemas",
    title: "Okta's SPEC test needs the URN of a User to the letter",
    level: "may",
    okta: "blocks",
    consequence: `Okta's SPEC test ends at "Required Test: Create Okta user with realistic values", and without it no integration is taken for review. Its client does not read it.`,
    cite: ["RFC 7643 §3", "RFC 7643 §4.1"],
    fix: 'Put "urn:ietf:params:scim:schemas:core:2.0:User" into the schemas of every user, in this very spelling.',
  },
  ({ answer }) =>
    accepted(answer)
      ? assertion(answer.json, ["schemas"], "contains", { wanted: USER })
      : { blocked: "the create was not accepted" },
);
