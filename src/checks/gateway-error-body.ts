import type { Check } from "../model.ts";
import { errorFindings } from "./kit/errors.ts";
import { check, isOwnError } from "./kit/check.ts";

export const gatewayErrorBody: Check = check(
  {
    id: "gateway-error-body",
    title: "Errors of whatever stands before the service are SCIM Errors too",
    level: "should",
    okta: "tolerates",
    consequence: 'Okta shows the administrator the raw text, or "Invalid JSON", in place of the reason.',
    cite: ["RFC 7644 §3.12", "okta-wire §12"],
    fix: "Let the gateway, the framework and the authentication layer answer with SCIM Errors too.",
  },
  ({ answer }) => errorFindings(answer),
  (seen) => seen.answer.status >= 400 && !isOwnError(seen),
);
