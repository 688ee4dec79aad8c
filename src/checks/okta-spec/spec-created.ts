import type { Check } from "../../model.ts";
import { accepted } from "../../scim/answers.ts";
import { check, expectStatus } from "../kit/check.ts";

export const specCreated: Check = check(
  {
    id: "spec-created",
    title: "Okta's SPEC test needs 201 for a create",
    level: "must",
    okta: "blocks",
    consequence: `Okta's SPEC test ends at "Required Test: Create Okta user with realistic values", and without it no integration is taken for review. Its client goes on at a 200.`,
    cite: ["RFC 7644 §3.3", "okta-wire §3"],
    fix: "Answer a create with 201 Created.",
  },
  (seen) => (accepted(seen.answer) ? expectStatus(seen, 201) : { blocked: "the create was not accepted" }),
);
