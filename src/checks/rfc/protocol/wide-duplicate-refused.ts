import type { Check } from "../../../model.ts";
import { accepted } from "../../../scim/answers.ts";
import { check, statusFinding } from "../../kit/check.ts";

export const wideDuplicateRefused: Check = check(
  {
    id: "wide-duplicate-refused",
    title: "A user name that is taken is taken in wide letters, too",
    level: "should",
    okta: "tolerates",
    consequence: "Okta sends names as they were typed; two people can have names that nobody can tell apart.",
    cite: ["RFC 7644 §5"],
    fix: "Prepare user names as PRECIS says, mapping width and case, before you compare them; or refuse such letters.",
  },
  (seen) => (accepted(seen.answer) ? statusFinding(seen, "409") : []),
);
