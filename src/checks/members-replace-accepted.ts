import type { Check } from "../model.ts";
import { check, expectAccepted } from "./kit/check.ts";

export const membersReplaceAccepted: Check = check(
  {
    id: "members-replace-accepted",
    title: "Push now is accepted",
    level: "must",
    okta: "blocks",
    consequence: "The administrator's means to repair a group does not work.",
    cite: ["RFC 7644 §3.5.2.3", "okta-wire §9"],
    fix: "Accept replace with path members and the whole list, an empty list included.",
  },
  expectAccepted,
);
