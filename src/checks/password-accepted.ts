import type { Check } from "../model.ts";
import { check, expectAccepted } from "./kit/check.ts";

export const passwordAccepted: Check = check(
  {
    id: "password-accepted",
    title: "A password is accepted",
    level: "may",
    okta: "blocks",
    consequence: "Password sync fails; the person signs in with the password of before.",
    cite: ["RFC 7643 §4.1.1", "okta-wire §5"],
    fix: "Accept a write of the password alone, with PATCH or in a PUT, or tell administrators to leave Sync Password off.",
  },
  expectAccepted,
);
