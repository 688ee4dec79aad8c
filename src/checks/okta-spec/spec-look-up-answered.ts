import type { Check } from "../../model.ts";
import { check, expectStatus } from "../kit/check.ts";

export const specLookUpAnswered: Check = check(
  {
    id: "spec-look-up-answered",
    title: "Okta's SPEC test needs 200 for every look-up",
    level: "may",
    okta: "blocks",
    consequence: `Okta's SPEC test ends at "Required Test: Test invalid User by username", and without it no integration is taken for review. Its client goes on at a 404.`,
    cite: ["RFC 7644 §3.4.2", "RFC 7644 §3.4.2.2", "okta-wire §3"],
    fix: "Answer GET /Users?filter=userName eq … with 200 and a ListResponse, also where it finds nobody.",
  },
  (seen) => expectStatus(seen, 200),
);
