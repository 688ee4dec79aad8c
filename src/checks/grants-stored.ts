import type { Check } from "../model.ts";
import { grants, storedCheck } from "./kit/stored.ts";

export const grantsStored: Check = storedCheck(
  {
    id: "grants-stored",
    title: "A person has exactly the roles and entitlements that Okta gave",
    level: "must",
    okta: "degrades",
    consequence: "Okta Identity Governance reports access that nobody has, or hides access that somebody kept.",
    cite: ["RFC 7644 §3.5.1", "RFC 7643 §4.1.2", "okta-wire §10"],
    fix: "Take the roles and entitlements of a write for the whole lists, by value, and return them.",
  },
  grants,
);
