import type { Check } from "../../../model.ts";
import { check } from "../../kit/check.ts";
import { declined, expectRefusal, mayNotFilter } from "../../kit/query.ts";

export const malformedFilterRefused: Check = check(
  {
    id: "malformed-filter-refused",
    title: "A filter that cannot be read is refused",
    level: "must",
    okta: "tolerates",
    consequence: "Okta sends none; clients with a mistake in theirs are shown everybody, and may change them.",
    cite: ["RFC 7644 §3.4.2.2", "RFC 7644 §3.12"],
    fix: "Answer 400 with scimType invalidFilter where the attribute, the operator or the value is missing.",
  },
  (seen, past) => (mayNotFilter(seen, past) ? declined : expectRefusal(seen)),
);
