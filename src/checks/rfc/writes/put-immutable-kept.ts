import type { Check } from "../../../model.ts";
import { refusalCheck } from "../../kit/trial.ts";

export const putImmutableKept: Check = refusalCheck(
  {
    id: "put-immutable-kept",
    title: "A PUT with another value for an immutable attribute is refused",
    level: "should",
    okta: "tolerates",
    consequence:
      "Okta does not ask for this; a client believes that it has changed what cannot change, or has changed it.",
    cite: ["RFC 7644 §3.5.1", "RFC 7643 §7"],
    fix: 'Answer 400 with "scimType": "mutability" where an immutable attribute comes with another value than it has.',
  },
  "mutability",
);
