import type { Check } from "../model.ts";
import { resourcesOf } from "../scim/answers.ts";
import { check, finding, isNotOffered, statusFinding } from "./kit/check.ts";
import { lacking } from "./kit/items.ts";

export const schemasListed: Check = check(
  {
    id: "schemas-listed",
    title: "The schemas are listed",
    level: "must",
    okta: "blocks",
    consequence: "Okta discovers no roles and entitlements, nor a schema to import.",
    cite: ["RFC 7644 §4", "okta-wire §10"],
    fix: "Answer GET /Schemas with 200 and a ListResponse of schemas, each with its URN as id.",
  },
  (seen) => {
    // Whoever offers none of it breaks no rule: that is the finding of "discovery-offered".
    if (isNotOffered(seen)) return { notApplicable: "not-advertised", why: "the target has no /Schemas" };
    if (seen.answer.status !== 200) return statusFinding(seen, "200");
    if (seen.answer.json === undefined) return { blocked: "the answer is no JSON" };
    const schemas = resourcesOf(seen.answer.json);
    if (schemas.length === 0) return finding("/Resources", "at least one schema", "none");
    return lacking(schemas, "id");
  },
);
