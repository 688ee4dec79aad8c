import type { Check } from "../model.ts";
import { accepted } from "../scim/answers.ts";
import { check, statusFinding } from "./kit/check.ts";

export const noTokenRefused: Check = check(
  {
    id: "no-token-refused",
    title: "A request without a token is refused",
    level: "must",
    okta: "degrades",
    consequence: "Nothing in Okta shows it: anybody may read and change your users.",
    cite: ["RFC 7644 §2", "RFC 7644 §7.4"],
    fix: "Ask for authentication on every SCIM path and answer 401 without it.",
  },
  (seen) => (accepted(seen.answer) ? statusFinding(seen, "401") : []),
);
