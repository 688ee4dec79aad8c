import type { Check } from "../model.ts";
import { accepted } from "../scim/answers.ts";
import { check, expectStatus } from "./kit/check.ts";

export const createStatus: Check = check(
  {
    id: "create-status",
    title: "A create is answered 201",
    level: "must",
    okta: "tolerates",
    consequence: "Okta goes by the id in the body.",
    cite: ["RFC 7644 §3.3", "okta-wire §3"],
    fix: "Answer 201 Created.",
  },
  (seen) => (accepted(seen.answer) ? expectStatus(seen, 201) : { blocked: "the create was not accepted" }),
);
