import type { Check } from "../../model.ts";
import { accepted } from "../../scim/answers.ts";
import { ERROR } from "../../scim/urns.ts";
import { check } from "../kit/check.ts";
import { assertion } from "../kit/runscope.ts";

export const specErrorSchemas: Check = check(
  {
    id: "spec-error-schemas",
    title: "Okta's SPEC test needs the URN of an Error to the letter",
    level: "may",
    okta: "blocks",
    consequence: `Okta's SPEC test ends at "Required Test: Test invalid User by ID", and without it no integration is taken for review. Its 401 step asks for the same.`,
    cite: ["RFC 7644 §3.12", "RFC 7643 §3"],
    fix: 'Put "urn:ietf:params:scim:api:messages:2.0:Error" into the schemas of every Error, in this very spelling.',
  },
  ({ answer }) =>
    accepted(answer)
      ? { blocked: "it was not refused" }
      : assertion(answer.json, ["schemas"], "has_value", { wanted: ERROR }),
);
