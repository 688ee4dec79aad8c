import type { Check } from "../../model.ts";
import { check, expectStatus } from "../kit/check.ts";

export const specGrantsAnswered: Check = check(
  {
    id: "spec-grants-answered",
    title: "Okta's Entitlements test needs 200 from every endpoint of roles and entitlements",
    level: "must",
    okta: "blocks",
    consequence:
      "Okta's Entitlements test ends here, and without it no integration with Entitlement Management is taken for review.",
    cite: ["RFC 7644 §3.4.2", "RFC 7643 §6", "okta-wire §10"],
    fix: "Serve every endpoint that /ResourceTypes names for roles and entitlements.",
  },
  (seen) => expectStatus(seen, 200),
);
