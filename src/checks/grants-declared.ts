import type { Check } from "../model.ts";
import { resourcesOf } from "../scim/answers.ts";
import { text } from "../scim/json.ts";
import { OKTA_ENTITLEMENT, OKTA_ROLE } from "../scim/urns.ts";
import { check, finding } from "./kit/check.ts";

export const grantsDeclared: Check = check(
  {
    id: "grants-declared",
    title: "Roles or entitlements are among the resource types",
    level: "may",
    okta: "blocks",
    consequence: "Okta finds nothing to govern.",
    cite: ["RFC 7643 §6", "okta-wire §10"],
    fix: "Declare a resource type of the schema urn:okta:scim:schemas:core:1.0:Role or …:Entitlement for every endpoint that lists some.",
  },
  (seen) => {
    const types = resourcesOf(seen.answer.json);
    if (types.length === 0 || types.some((type) => text(type, "schema") === undefined)) {
      return { blocked: "the resource types cannot be read" };
    }
    const known = types.some((type) => [OKTA_ROLE, OKTA_ENTITLEMENT].includes(text(type, "schema") ?? ""));
    return known ? [] : finding("/Resources", "a resource type of Okta's schemas for roles or entitlements", "none");
  },
);
