import type { Check } from "../../model.ts";
import { accepted } from "../../scim/answers.ts";
import { check } from "../kit/check.ts";
import { assertion } from "../kit/runscope.ts";

export const specOnePerPage: Check = check(
  {
    id: "spec-one-per-page",
    title: "Okta's Entitlements test needs itemsPerPage 1 where it asks for one",
    level: "may",
    okta: "blocks",
    consequence:
      "Okta's Entitlements test ends here, and without it no integration with Entitlement Management is taken for review.",
    cite: ["RFC 7644 §3.4.2", "RFC 7644 §3.4.2.4", "okta-wire §10"],
    fix: "Honour count at the endpoints of roles and entitlements, and say in itemsPerPage how many the page holds.",
  },
  ({ answer }) =>
    accepted(answer)
      ? assertion(answer.json, ["itemsPerPage"], "equal_number", { wanted: "1" })
      : { blocked: "the list was not answered" },
);
