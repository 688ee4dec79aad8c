import type { Check } from "../model.ts";
import { schemaCheck } from "./kit/check.ts";

export const primaryOnce: Check = schemaCheck(
  {
    id: "primary-once",
    title: "At most one value is the primary one",
    level: "must",
    okta: "degrades",
    consequence: "Okta takes one of them, and which one may change from import to import.",
    cite: ["RFC 7643 §2.4", "okta-wire §8"],
    fix: "When a value becomes primary, take the mark from all others.",
  },
  "primary",
);
