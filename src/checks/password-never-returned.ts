import type { Check } from "../model.ts";
import { schemaCheck } from "./kit/check.ts";

export const passwordNeverReturned: Check = schemaCheck(
  {
    id: "password-never-returned",
    title: "A password is never returned",
    level: "must",
    okta: "degrades",
    consequence:
      "Okta writes the password that it read back into the account with the next update, and it stands in every log between you and Okta.",
    cite: ["RFC 7643 §4.1.1", "RFC 7643 §7", "okta-wire §4"],
    fix: "Leave password out of every answer, hashed or not.",
  },
  "password",
);
