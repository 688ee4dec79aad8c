import type { Check } from "../model.ts";
import { check, expectAccepted } from "./kit/check.ts";

export const membersChangeAccepted: Check = check(
  {
    id: "members-change-accepted",
    title: "A change of members is accepted",
    level: "must",
    okta: "blocks",
    consequence: "People do not get into the group or do not get out; Okta marks the push as failed.",
    cite: ["RFC 7644 §3.5.2.1", "RFC 7644 §3.5.2.2", "okta-wire §9"],
    fix: 'Accept add with path members, remove with path members[value eq "…"], both in one PATCH, and a PUT of the whole group.',
  },
  expectAccepted,
);
