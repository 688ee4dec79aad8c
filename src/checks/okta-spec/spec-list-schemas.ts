import type { Check } from "../../model.ts";
import { accepted } from "../../scim/answers.ts";
import { LIST_RESPONSE } from "../../scim/urns.ts";
import { check } from "../kit/check.ts";
import { assertion } from "../kit/runscope.ts";

export const specListSchemas: Check = check(
  {
    id: "spec-list-schemas",
    title: "Okta's SPEC test needs the URN of a ListResponse to the letter",
    level: "may",
    okta: "blocks",
    consequence: `Okta's SPEC test ends at "Required Test: Test Users endpoint", and without it no integration is taken for review. Its client does not read it.`,
    cite: ["RFC 7644 §3.4.2", "RFC 7643 §3"],
    fix: 'Put "urn:ietf:params:scim:api:messages:2.0:ListResponse" into the schemas of every list, in this very spelling.',
  },
  ({ answer }) =>
    accepted(answer)
      ? assertion(answer.json, ["schemas"], "has_value", { wanted: LIST_RESPONSE })
      : { blocked: "the list was not answered" },
);
