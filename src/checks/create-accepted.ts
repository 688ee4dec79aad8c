import type { Check } from "../model.ts";
import { check, expectAccepted } from "./kit/check.ts";

export const createAccepted: Check = check(
  {
    id: "create-accepted",
    title: "A create is accepted",
    level: "must",
    okta: "blocks",
    consequence:
      'The person or group is not created, and Okta does not try again. Where you answer 409, the administrator reads "Push new user to external application FAILURE: Conflict." and your detail.',
    cite: ["RFC 7644 §3.3", "okta-wire §3"],
    fix: "Accept Okta's body as it is: the random password, groups [], attributes you do not know, an empty members list. What you ask of everybody, such as a user-name suffix, stands in the app profile, under target.",
  },
  expectAccepted,
);
