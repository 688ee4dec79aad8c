import type { Check } from "../../../model.ts";
import { attribute } from "../../../scim/json.ts";
import { brief } from "../../../scim/brief.ts";
import { bulkCheck } from "../../kit/bulk.ts";
import { finding } from "../../kit/check.ts";

export const bulkResponsePlain: Check = bulkCheck(
  {
    id: "bulk-response-plain",
    title: "A bulk response does not repeat failOnErrors",
    level: "should",
    okta: "tolerates",
    consequence: "Okta sends no bulk requests; the attribute is one of requests only.",
    cite: ["RFC 7644 §3.7"],
    fix: "Leave failOnErrors out of the answer.",
  },
  ({ answer }) => {
    const limit = attribute(answer.json, "failOnErrors") ?? null;
    return limit === null ? [] : finding("/failOnErrors", "nothing", brief(limit));
  },
);
