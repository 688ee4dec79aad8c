import type { Check } from "../../../model.ts";
import { accepted } from "../../../scim/answers.ts";
import { check, statusFinding } from "../../kit/check.ts";

export const unknownVersionRefused: Check = check(
  {
    id: "unknown-version-refused",
    title: "A version of SCIM that does not exist is refused",
    level: "should",
    okta: "tolerates",
    consequence:
      "Okta takes the base URL as it was typed; a client that asks for another version is answered in one that it did not ask for.",
    cite: ["RFC 7644 §3.13"],
    fix: "Answer 404, or 400 with scimType invalidVers, where the path names a version that you do not speak.",
  },
  (seen) => (accepted(seen.answer) ? statusFinding(seen, "404 or 400") : []),
);
