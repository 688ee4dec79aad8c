import type { Check } from "../model.ts";
import { resourcesOf } from "../scim/answers.ts";
import { check, finding, isNotOffered, statusFinding } from "./kit/check.ts";
import { lacking } from "./kit/items.ts";

export const resourceTypesListed: Check = check(
  {
    id: "resource-types-listed",
    title: "The resource types are listed",
    level: "must",
    okta: "blocks",
    consequence: "Okta discovers no roles and entitlements.",
    cite: ["RFC 7644 §4", "okta-wire §10"],
    fix: "Answer GET /ResourceTypes with 200 and a ListResponse of resource types, each with its endpoint and schema.",
  },
  (seen) => {
    // Whoever offers none of it breaks no rule: that is the finding of "discovery-offered".
    if (isNotOffered(seen)) return { notApplicable: "not-advertised", why: "the target has no /ResourceTypes" };
    if (seen.answer.status !== 200) return statusFinding(seen, "200");
    if (seen.answer.json === undefined) return { blocked: "the answer is no JSON" };
    const types = resourcesOf(seen.answer.json);
    if (types.length === 0) return finding("/Resources", "at least one resource type", "none");
    return lacking(types, "name", "endpoint", "schema");
  },
);
