import type { Check } from "../model.ts";
import { resourcesOf } from "../scim/answers.ts";
import { brief } from "../scim/brief.ts";
import { attribute, text } from "../scim/json.ts";
import { hasUsableEndpoint, isGrantType } from "../scim/resource-types.ts";
import { check, finding } from "./kit/check.ts";
import { lacking } from "./kit/items.ts";

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
    if (types.length === 0 || lacking(types, "schema").length > 0) {
      return { blocked: "the resource types cannot be read" };
    }
    if (!types.some(isGrantType)) {
      return finding("/Resources", "a resource type of Okta's schemas for roles or entitlements", "none");
    }
    return types.flatMap((type, index) =>
      isGrantType(type) && text(type, "endpoint") !== undefined && !hasUsableEndpoint(type)
        ? finding(`/Resources/${index}/endpoint`, "a path below the base URL", brief(attribute(type, "endpoint")))
        : [],
    );
  },
);
