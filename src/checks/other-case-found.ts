import type { Check } from "../model.ts";
import { foundOnce } from "./kit/found.ts";
import { check } from "./kit/check.ts";

export const otherCaseFound: Check = check(
  {
    id: "other-case-found",
    title: "A look-up compares user names without case",
    level: "must",
    okta: "blocks",
    consequence: "An account whose name differs in case is not found, and its creation ends in a conflict.",
    cite: ["RFC 7643 §4.1.1", "RFC 7644 §3.4.2.2", "okta-wire §3"],
    fix: "Compare userName case-insensitively.",
  },
  foundOnce,
);
