import type { Check } from "../../../model.ts";
import { check, expectStatus, isTooMany, tooMany } from "../../kit/check.ts";

export const unknownParameterIgnored: Check = check(
  {
    id: "unknown-parameter-ignored",
    title: "A query parameter that is not known is ignored",
    level: "should",
    okta: "tolerates",
    consequence: "Okta sends none; clients of a newer protocol are turned away for what they could do without.",
    cite: ["RFC 7644 §3.4.2"],
    fix: "Pass over query parameters that you do not know.",
  },
  (seen) => (isTooMany(seen) ? tooMany : expectStatus(seen, 200)),
);
