import type { Check } from "../model.ts";
import { accepted } from "../scim/answers.ts";
import { check, expectStatus } from "./kit/check.ts";

export const duplicateStatus: Check = check(
  {
    id: "duplicate-status",
    title: "A user name that is taken is answered 409",
    level: "must",
    okta: "degrades",
    consequence: "Okta cannot tell the administrator that the account exists; it shows your error and gives up.",
    cite: ["RFC 7644 §3.3", "okta-wire §3"],
    fix: "Answer 409 Conflict, not 400 and not the database's 500.",
  },
  (seen) => (accepted(seen.answer) ? { blocked: "the duplicate was accepted" } : expectStatus(seen, 409)),
);
