import type { Check } from "../model.ts";
import { check, statusFinding } from "./kit/check.ts";

export const lookupWithoutMatch: Check = check(
  {
    id: "lookup-without-match",
    title: "A look-up that finds nobody is an empty list",
    level: "must",
    okta: "tolerates",
    consequence: 'Nothing: Okta takes a 404 for "nobody" too.',
    cite: ["RFC 7644 §3.4.2", "okta-wire §3"],
    fix: "Answer 200 with totalResults 0 and Resources []; 404 is for paths that do not exist.",
  },
  (seen) => (seen.answer.status === 404 ? statusFinding(seen, "200 with an empty list") : []),
);
