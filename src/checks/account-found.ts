import type { Check } from "../model.ts";
import { foundOnce } from "./kit/found.ts";
import { check } from "./kit/check.ts";

export const accountFound: Check = check(
  {
    id: "account-found",
    title: "A look-up finds an account that exists",
    level: "must",
    okta: "blocks",
    consequence:
      'Okta takes the person for new and creates a second account, which ends in a conflict for ever; where Create Users is off, it says "Matching user not found".',
    cite: ["RFC 7644 §3.4.2.2", "okta-wire §3"],
    fix: "Let the filter find every account, whoever created it and however its name is spelled: apostrophes, plus signs and non-ASCII letters included.",
  },
  foundOnce,
);
