import type { Check } from "../model.ts";
import { accepted } from "../scim/answers.ts";
import { check, statusFinding } from "./kit/check.ts";

export const wrongTokenRefused: Check = check(
  {
    id: "wrong-token-refused",
    title: "A wrong token is refused",
    level: "must",
    okta: "degrades",
    consequence:
      "Okta cannot tell a good token from a bad one, and neither can your server: anybody may read and change your users.",
    cite: ["RFC 7644 §2", "RFC 7644 §7.4"],
    fix: "Compare the Authorization header with what you issued and answer 401.",
  },
  (seen) => (accepted(seen.answer) ? statusFinding(seen, "401") : []),
);
