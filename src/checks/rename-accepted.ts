import type { Check } from "../model.ts";
import { check, expectAccepted } from "./kit/check.ts";

export const renameAccepted: Check = check(
  {
    id: "rename-accepted",
    title: "Renaming a group is accepted",
    level: "must",
    okta: "blocks",
    consequence: "The group keeps its old name.",
    cite: ["RFC 7644 §3.5.1", "okta-wire §9"],
    fix: "Accept a PUT of the group with another displayName.",
  },
  expectAccepted,
);
