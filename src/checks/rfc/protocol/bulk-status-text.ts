import type { Check } from "../../../model.ts";
import { brief } from "../../../scim/brief.ts";
import { attribute } from "../../../scim/json.ts";
import { eachResult } from "../../kit/bulk.ts";
import { finding } from "../../kit/check.ts";

export const bulkStatusText: Check = eachResult(
  {
    id: "bulk-status-text",
    title: "The status of a result is a string of three digits",
    level: "should",
    okta: "tolerates",
    consequence:
      "Okta sends no bulk requests; the RFC speaks of an object in one place and shows strings everywhere else, so clients expect a string.",
    cite: ["RFC 7644 §3.7.3"],
    fix: 'Send "status": "201", a string, not a number and not an object.',
  },
  (result, at) => {
    const status = attribute(result, "status");
    return typeof status === "string" && /^[1-5]\d\d$/.test(status)
      ? []
      : finding(`${at}/status`, "a string of three digits", brief(status));
  },
);
