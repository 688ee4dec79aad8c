import type { Check } from "../model.ts";
import { text } from "../scim/json.ts";
import { check, finding } from "./kit/check.ts";

export const duplicateScimType: Check = check(
  {
    id: "duplicate-scim-type",
    title: "A conflict says that it is one of uniqueness",
    level: "must",
    okta: "tolerates",
    consequence: "Okta goes by the status.",
    cite: ["RFC 7644 §3.3", "RFC 7644 §3.12"],
    fix: 'Send "scimType": "uniqueness" in the 409 Error.',
  },
  ({ answer }) => {
    if (answer.status !== 409) return { blocked: `the answer was ${answer.status}` };
    const scimType = text(answer.json, "scimType");
    return scimType === "uniqueness" ? [] : finding("/scimType", "uniqueness", scimType ?? "nothing");
  },
);
