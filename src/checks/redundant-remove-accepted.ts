import type { Check } from "../model.ts";
import { check, expectAccepted } from "./kit/check.ts";

export const redundantRemoveAccepted: Check = check(
  {
    id: "redundant-remove-accepted",
    title: "Removing somebody who is no member is accepted",
    level: "should",
    okta: "blocks",
    consequence: "Okta repeats itself; at a refusal it marks the push as failed.",
    cite: ["RFC 7644 §3.5.2.2", "okta-wire §9"],
    fix: "Answer as if the member had been removed.",
  },
  expectAccepted,
);
