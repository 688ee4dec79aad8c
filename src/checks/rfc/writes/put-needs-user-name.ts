import type { Check } from "../../../model.ts";
import { refusalCheck } from "../../kit/trial.ts";

export const putNeedsUserName: Check = refusalCheck(
  {
    id: "put-needs-user-name",
    title: "A PUT without the user name is refused",
    level: "should",
    okta: "tolerates",
    consequence:
      "Okta does not ask for this; a client that forgets it learns nothing of its mistake, and the account may lose its name.",
    cite: ["RFC 7644 §3.5.1", "RFC 7643 §4.1.1"],
    fix: 'Answer 400 with "scimType": "invalidValue" where a required attribute is missing.',
  },
  "invalidValue",
  "invalidSyntax",
  "mutability",
);
