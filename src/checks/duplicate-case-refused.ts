import type { Check } from "../model.ts";
import { accepted } from "../scim/answers.ts";
import { check, statusFinding } from "./kit/check.ts";

export const duplicateCaseRefused: Check = check(
  {
    id: "duplicate-case-refused",
    title: "A user name that is taken in another case is refused",
    level: "must",
    okta: "degrades",
    consequence: "There are two accounts whose names differ in case only; which one Okta finds is chance.",
    cite: ["RFC 7643 §4.1.1", "RFC 7644 §3.3"],
    fix: "Enforce that userName is unique without case.",
  },
  (seen) => (accepted(seen.answer) ? statusFinding(seen, "409") : []),
);
