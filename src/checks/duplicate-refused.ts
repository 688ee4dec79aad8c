import type { Check } from "../model.ts";
import { accepted } from "../scim/answers.ts";
import { check, statusFinding } from "./kit/check.ts";

export const duplicateRefused: Check = check(
  {
    id: "duplicate-refused",
    title: "A user name that is taken is refused",
    level: "must",
    okta: "degrades",
    consequence: "There are two accounts for one person; Okta manages one of them, the other keeps its access.",
    cite: ["RFC 7643 §4.1.1", "RFC 7644 §3.3"],
    fix: "Enforce that userName is unique, inactive accounts included.",
  },
  (seen) => (accepted(seen.answer) ? statusFinding(seen, "409") : []),
);
