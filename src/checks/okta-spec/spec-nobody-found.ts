import type { Check } from "../../model.ts";
import { accepted } from "../../scim/answers.ts";
import { check } from "../kit/check.ts";
import { assertion } from "../kit/runscope.ts";

export const specNobodyFound: Check = check(
  {
    id: "spec-nobody-found",
    title: "Okta's SPEC test needs totalResults 0 where nobody is found",
    level: "may",
    okta: "blocks",
    consequence: `Okta's SPEC test ends at "Required Test: Test invalid User by username", and without it no integration is taken for review.`,
    cite: ["RFC 7644 §3.4.2", "RFC 7644 §3.4.2.2"],
    fix: "Let totalResults be the number of those who match the filter, 0 where nobody does.",
  },
  ({ answer }) =>
    accepted(answer)
      ? assertion(answer.json, ["totalResults"], "equal_number", { wanted: "0" })
      : { blocked: "the look-up was not answered" },
);
