import type { Check } from "../../../model.ts";
import { refusalCheck } from "../../kit/trial.ts";

export const patchPathRefused: Check = refusalCheck(
  {
    id: "patch-path-refused",
    title: "A PATCH with a malformed path is refused",
    level: "should",
    okta: "tolerates",
    consequence:
      "Okta does not ask for this; a client that makes a mistake takes it for done, or changes something else.",
    cite: ["RFC 7644 §3.5.2", "RFC 7644 §3.12"],
    fix: 'Answer 400 with "scimType": "invalidPath" where the path does not follow the grammar.',
  },
  "invalidPath",
  "invalidFilter",
);
