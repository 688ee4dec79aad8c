import type { Check } from "../model.ts";
import { check, expectStatus } from "./kit/check.ts";

export const unknownIdStatus: Check = check(
  {
    id: "unknown-id-status",
    title: "An unknown id is answered 404",
    level: "must",
    okta: "degrades",
    consequence:
      "Okta frees a person for a new assignment when their account answers 404; with anything else the link stays broken.",
    cite: ["RFC 7644 §3.12", "okta-wire §4"],
    fix: "Answer 404 with a SCIM Error for an id that you never gave out.",
  },
  (seen) => expectStatus(seen, 404),
);
