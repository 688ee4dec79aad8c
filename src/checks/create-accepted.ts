import type { Check } from "../model.ts";
import { check, expectAccepted } from "./kit/check.ts";

export const createAccepted: Check = check(
  {
    id: "create-accepted",
    title: "A create is accepted",
    level: "must",
    okta: "blocks",
    consequence: "The person or group is not created; Okta reports the error and does not try again.",
    cite: ["RFC 7644 §3.3", "okta-wire §3"],
    fix: "Accept Okta's body as it is: the random password, groups [], attributes you do not know, an empty members list. What you ask of everybody, such as a user-name suffix, stands in the app profile, under target.",
  },
  expectAccepted,
);
