import type { Check } from "../../../model.ts";
import { refusalCheck } from "../../kit/trial.ts";

export const patchRequiredKept: Check = refusalCheck(
  {
    id: "patch-required-kept",
    title: "A PATCH that takes a required attribute away is refused",
    level: "should",
    okta: "tolerates",
    consequence: "Okta does not ask for this; an account without a user name can be found by nobody.",
    cite: ["RFC 7644 §3.5.2.2"],
    fix: 'Answer 400 with "scimType": "mutability" where a required attribute would have no value.',
  },
  "mutability",
  "invalidValue",
);
