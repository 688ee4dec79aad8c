import type { Check } from "../../../model.ts";
import { refusalCheck } from "../../kit/trial.ts";

export const patchMalformedRefused: Check = refusalCheck(
  {
    id: "patch-malformed-refused",
    title: "A PATCH without a proper operation is refused",
    level: "should",
    okta: "tolerates",
    consequence: "Okta does not ask for this; a client that makes a mistake takes it for done.",
    cite: ["RFC 7644 §3.5.2", "RFC 7644 §3.5.2.1"],
    fix: "Answer 400 where Operations is missing or empty, where op is none of add, remove and replace, and where add has no value.",
  },
  "invalidSyntax",
  "invalidValue",
);
