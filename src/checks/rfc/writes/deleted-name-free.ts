import type { Check } from "../../../model.ts";
import { check, expectAccepted } from "../../kit/check.ts";

export const deletedNameFree: Check = check(
  {
    id: "deleted-name-free",
    title: "The user name of a deleted account is free again",
    level: "should",
    okta: "tolerates",
    consequence: "Okta cannot assign somebody again whose account was deleted by the target's own administrators.",
    cite: ["RFC 7644 §3.6"],
    fix: "Leave deleted resources out when you look for conflicts.",
  },
  expectAccepted,
);
