import type { Check } from "../model.ts";
import { idOf, resourcesOf } from "../scim/answers.ts";
import { check } from "./kit/check.ts";
import { activity, differenceFindings, essentials, held, isUnknown, unlessAnswered } from "./kit/stored.ts";

export const lookupCurrent: Check = check(
  {
    id: "lookup-current",
    title: "A look-up shows the account as it is stored",
    level: "must",
    okta: "degrades",
    consequence: "Okta decides by it whether the account has to be revived, and imports what it says.",
    cite: ["RFC 7644 §3.4.2", "RFC 7644 §3.1", "okta-wire §3"],
    fix: "Answer lists from the same, current data as reads by id.",
  },
  ({ about = "", answer }, past) => {
    const id = past.id(about);
    const found = resourcesOf(answer.json).find((one) => idOf(one) === id);
    const intended = past.intended(about);
    if (isUnknown(intended)) return { blocked: intended.unknown };
    if (found === undefined) return { blocked: "the look-up did not find the account" };
    const stored = { ...held(essentials(intended), found, past, about), ...activity(intended, found) };
    return differenceFindings(unlessAnswered(stored, past, about), found);
  },
);
