import type { Check } from "../../../model.ts";
import { accepted } from "../../../scim/answers.ts";
import { check, statusFinding } from "../../kit/check.ts";

export const putCreatesNothing: Check = check(
  {
    id: "put-creates-nothing",
    title: "A PUT creates nothing",
    level: "must",
    okta: "tolerates",
    consequence:
      "Okta creates with POST; where a PUT can do it too, whoever was deleted comes back with the next update.",
    cite: ["RFC 7644 §3.2", "RFC 7644 §3.5.1"],
    fix: "Answer 404 where nobody is at the path of a PUT.",
  },
  (seen) => (accepted(seen.answer) ? statusFinding(seen, "404") : []),
);
