import type { Check } from "../../model.ts";
import { check, expectStatus } from "../kit/check.ts";

export const specGroupsAnswered: Check = check(
  {
    id: "spec-groups-answered",
    title: "Okta's SPEC test would like an answer to GET /Groups",
    level: "may",
    okta: "tolerates",
    consequence:
      'The step "Optional Test: Verify Groups endpoint" fails, which nobody has to pass; whoever offers Group Push needs it.',
    cite: ["RFC 7644 §3.4.2", "RFC 7644 §3.4.2.4", "okta-wire §2"],
    fix: "Answer GET /Groups without any parameters with 200 and a ListResponse.",
  },
  (seen) => expectStatus(seen, 200),
);
