import type { Check } from "../model.ts";
import { groupName, storedCheck } from "./kit/stored.ts";

export const groupNameStored: Check = storedCheck(
  {
    id: "group-name-stored",
    title: "A group's name is stored",
    level: "must",
    okta: "degrades",
    consequence: "The group keeps another name than in Okta; the next push may create it a second time.",
    cite: ["RFC 7644 §3.5.2.3", "RFC 7643 §4.2", "okta-wire §9"],
    fix: "Apply displayName from the path-less PATCH and from a PUT, as it came.",
  },
  groupName,
);
