import type { Check } from "../../../model.ts";
import { accepted } from "../../../scim/answers.ts";
import { check, statusFinding } from "../../kit/check.ts";

export const putCreatesNothing: Check = check(
  {
    id: "put-creates-nothing",
    title: "A PUT never creates a resource",
    level: "must",
    okta: "tolerates",
    consequence: "Okta PUTs only what it has read; a PUT that comes late would bring a deleted account back.",
    cite: ["RFC 7644 §3.5.1"],
    fix: "Answer 404 to a PUT at an id that nobody has; ids are the server's to give.",
  },
  (seen) => (accepted(seen.answer) ? statusFinding(seen, "404") : []),
);
