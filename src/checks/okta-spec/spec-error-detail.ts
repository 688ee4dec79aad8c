import type { Check } from "../../model.ts";
import { accepted } from "../../scim/answers.ts";
import { check } from "../kit/check.ts";
import { assertion } from "../kit/runscope.ts";

export const specErrorDetail: Check = check(
  {
    id: "spec-error-detail",
    title: "Okta's SPEC test needs an Error with a detail",
    level: "may",
    okta: "blocks",
    consequence: `Okta's SPEC test ends at "Required Test: Test invalid User by ID", and without it no integration is taken for review. Its 401 step asks for the same.`,
    cite: ["RFC 7644 §3.12"],
    fix: "Say in detail what is wrong, in every Error: the 401 of whatever stands before the service included.",
  },
  ({ answer }) =>
    accepted(answer) ? { blocked: "it was not refused" } : assertion(answer.json, ["detail"], "not_empty"),
);
