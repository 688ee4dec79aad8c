import type { Check } from "../../model.ts";
import { accepted } from "../../scim/answers.ts";
import { check } from "../kit/check.ts";
import { assertion, kindOfValue } from "../kit/runscope.ts";

export const specResources: Check = check(
  {
    id: "spec-resources",
    title: "Okta's tests need a list with somebody in it",
    level: "may",
    okta: "blocks",
    consequence: `Okta's SPEC test ends at "Required Test: Test Users endpoint", and without it no integration is taken for review. Its Entitlements test ends at the first endpoint that lists nothing.`,
    cite: ["RFC 7644 §3.4.2", "okta-wire §10"],
    fix: "List everybody whom you can be asked for, and have at least one role or entitlement at each endpoint before you test.",
  },
  ({ answer }) =>
    accepted(answer)
      ? assertion(answer.json, ["Resources"], "not_empty", { told: kindOfValue })
      : { blocked: "the list was not answered" },
);
