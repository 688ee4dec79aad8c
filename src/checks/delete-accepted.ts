import type { Check } from "../model.ts";
import { check, expectAccepted } from "./kit/check.ts";

export const deleteAccepted: Check = check(
  {
    id: "delete-accepted",
    title: "Deleting a group is accepted",
    level: "must",
    okta: "blocks",
    consequence: "The group and the access it gives stay; Okta keeps the push with an error.",
    cite: ["RFC 7644 §3.6", "okta-wire §9"],
    fix: "Accept DELETE on /Groups/{id}, which comes with a Content-Type and without a body.",
  },
  expectAccepted,
);
