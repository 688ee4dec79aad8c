import type { Check } from "../../../model.ts";
import { text } from "../../../scim/json.ts";
import { check, finding } from "../../kit/check.ts";

export const incompatibleScimType: Check = check(
  {
    id: "incompatible-scim-type",
    title: "The refusal of a value that does not fit says invalidValue, if it says what kind it is",
    level: "should",
    okta: "tolerates",
    consequence: "Okta goes by the status; other clients tell their users what scimType says.",
    cite: ["RFC 7644 §3.12"],
    fix: 'Send "scimType": "invalidValue" for a value of the wrong type, or none.',
  },
  ({ answer }) => {
    if (answer.status < 400 || answer.status >= 500) return { blocked: `the answer was ${answer.status}` };
    const scimType = text(answer.json, "scimType") ?? "invalidValue";
    return ["invalidSyntax", "invalidValue"].includes(scimType) ? [] : finding("/scimType", "invalidValue", scimType);
  },
);
