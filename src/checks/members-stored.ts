import type { Check } from "../model.ts";
import { membership, storedCheck } from "./kit/stored.ts";

export const membersStored: Check = storedCheck(
  {
    id: "members-stored",
    title: "A group has exactly the members it should have",
    level: "must",
    okta: "degrades",
    consequence: "Okta reports success; people have access through the group who should not, or lack it.",
    cite: ["RFC 7644 §3.5.2", "RFC 7643 §4.2", "okta-wire §9"],
    fix: 'Apply add, remove members[value eq "…"] and replace exactly; on PUT the list that came is the whole list.',
  },
  membership,
);
