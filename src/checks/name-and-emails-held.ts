import type { Check } from "../model.ts";
import { essentials, lacking, storedCheck } from "./kit/stored.ts";

export const nameAndEmailsHeld: Check = storedCheck(
  {
    id: "name-and-emails-held",
    title: "A person has a first name, a last name and an e-mail address",
    level: "may",
    okta: "degrades",
    consequence: "Okta's import fails for whoever has no last name, and it cannot match a person who has no address.",
    cite: ["RFC 7643 §4.1.1", "RFC 7643 §4.1.2", "okta-wire §8"],
    fix: "Store and return name.givenName, name.familyName and emails; the RFC lets you do without, Okta does not.",
  },
  (intended, now, past, about) => lacking(essentials(intended), now, past, about),
);
