import type { Check } from "../model.ts";
import { check, expectAccepted } from "./kit/check.ts";

export const redundantAddAccepted: Check = check(
  {
    id: "redundant-add-accepted",
    title: "Adding a member who is there already is accepted",
    level: "must",
    okta: "blocks",
    consequence: "Okta repeats itself; at a refusal it marks the push as failed.",
    cite: ["RFC 7644 §3.5.2.1", "okta-wire §9"],
    fix: "Answer as if the member had been added; keep it once.",
  },
  expectAccepted,
);
