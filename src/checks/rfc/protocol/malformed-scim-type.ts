import type { Check } from "../../../model.ts";
import { text } from "../../../scim/json.ts";
import { check, finding } from "../../kit/check.ts";

export const malformedScimType: Check = check(
  {
    id: "malformed-scim-type",
    title: "The refusal of a request that cannot be read says invalidSyntax, if it says what kind it is",
    level: "should",
    okta: "tolerates",
    consequence: "Okta goes by the status; other clients tell their users what scimType says.",
    cite: ["RFC 7644 §3.12"],
    fix: 'Send "scimType": "invalidSyntax", or none.',
  },
  ({ answer }) => {
    if (answer.status < 400 || answer.status >= 500) return { blocked: `the answer was ${answer.status}` };
    const scimType = text(answer.json, "scimType") ?? "invalidSyntax";
    // A missing body is a missing value, too.
    return ["invalidSyntax", "invalidValue"].includes(scimType) ? [] : finding("/scimType", "invalidSyntax", scimType);
  },
);
