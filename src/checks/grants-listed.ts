import type { Check } from "../model.ts";
import { resourcesOf } from "../scim/answers.ts";
import { check, statusFinding } from "./kit/check.ts";
import { lacking } from "./kit/items.ts";

export const grantsListed: Check = check(
  {
    id: "grants-listed",
    title: "Every endpoint of roles and entitlements lists what there is",
    level: "must",
    okta: "blocks",
    consequence: "Okta offers nothing to assign, or leaves out what it cannot read.",
    cite: ["RFC 7644 §3.4.2", "RFC 7643 §6", "okta-wire §10"],
    fix: "Serve every endpoint that /ResourceTypes names for roles and entitlements, with an id and a displayName for each.",
  },
  (seen) => {
    if (seen.answer.status !== 200) return statusFinding(seen, "200");
    return lacking(resourcesOf(seen.answer.json), "id", "displayName");
  },
);
