import type { Check } from "../../../model.ts";
import { brief } from "../../../scim/brief.ts";
import { attribute } from "../../../scim/json.ts";
import { check, finding } from "../../kit/check.ts";
import { declined } from "../../kit/query.ts";

export const invalidFilterScimType: Check = check(
  {
    id: "invalid-filter-scim-type",
    title: "The refusal of a filter says that it is the filter",
    level: "should",
    okta: "tolerates",
    consequence: "Okta goes by the status; people who read the error do not see what was wrong.",
    cite: ["RFC 7644 §3.4.2.2", "RFC 7644 §3.12"],
    fix: 'Send "scimType": "invalidFilter" in the 400 Error.',
  },
  ({ answer }) => {
    if (answer.status === 403 || answer.status === 501) return declined;
    if (answer.status !== 400) return { blocked: `the answer was ${answer.status}` };
    const scimType = attribute(answer.json, "scimType");
    return scimType === "invalidFilter" ? [] : finding("/scimType", "invalidFilter", brief(scimType));
  },
);
