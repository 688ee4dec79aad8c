import type { Check } from "../model.ts";
import { accepted } from "../scim/answers.ts";
import { check, expectStatus } from "./kit/check.ts";

export const deleteStatus: Check = check(
  {
    id: "delete-status",
    title: "A delete is answered 204",
    level: "must",
    okta: "tolerates",
    consequence: "Okta takes any 2xx.",
    cite: ["RFC 7644 §3.6", "okta-wire §9"],
    fix: "Answer 204 No Content.",
  },
  (seen) => (accepted(seen.answer) ? expectStatus(seen, 204) : { blocked: "the delete was not accepted" }),
);
