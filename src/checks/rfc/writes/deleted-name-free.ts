import type { Check } from "../../../model.ts";
import { check, expectAccepted } from "../../kit/check.ts";

export const deletedNameFree: Check = check(
  {
    id: "deleted-name-free",
    title: "The user name of a deleted account is free again",
    level: "should",
    okta: "tolerates",
    consequence: "Okta never deletes people. Whom somebody else has deleted cannot be created again, by Okta neither.",
    cite: ["RFC 7644 §3.6"],
    fix: "Leave deleted resources out when you look for conflicts.",
  },
  expectAccepted,
);
