import type { Check } from "../model.ts";
import { accepted } from "../scim/answers.ts";
import { check, statusFinding } from "./kit/check.ts";

export const nextTokenAccepted: Check = check(
  {
    id: "next-token-accepted",
    title: "The token that is to replace the first one is let in",
    level: "may",
    okta: "blocks",
    consequence: "An administrator who rotates the token locks Okta out.",
    cite: ["RFC 7644 §2", "okta-wire §1"],
    fix: "Let a new token in before the old one is withdrawn.",
  },
  (seen) => {
    const { status } = seen.answer;
    if (status === 401 || status === 403) return statusFinding(seen, "200, as with the other token");
    return accepted(seen.answer) ? [] : { blocked: "users cannot be listed" };
  },
);
