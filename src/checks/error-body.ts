import type { Check } from "../model.ts";
import { errorFindings } from "./kit/errors.ts";
import { check, isOwnError } from "./kit/check.ts";

export const errorBody: Check = check(
  {
    id: "error-body",
    title: "What the SCIM service refuses, it refuses with a SCIM Error",
    level: "must",
    okta: "tolerates",
    consequence: 'Okta shows the administrator the raw text, or "Invalid JSON", in place of the reason.',
    cite: ["RFC 7644 §3.12", "okta-wire §12"],
    fix: 'Answer with {"schemas": ["urn:ietf:params:scim:api:messages:2.0:Error"], "status": "404", "detail": "…"}.',
  },
  ({ answer }) => errorFindings(answer),
  (seen) => seen.answer.status >= 400 && isOwnError(seen),
);
