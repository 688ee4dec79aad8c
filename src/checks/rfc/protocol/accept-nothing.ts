import type { Check } from "../../../model.ts";
import { isObject } from "../../../scim/json.ts";
import { brief } from "../../../scim/brief.ts";
import { check, finding, statusFinding } from "../../kit/check.ts";

export const acceptNothing: Check = check(
  {
    id: "accept-nothing",
    title: "Whoever does not say what they accept is answered in JSON",
    level: "should",
    okta: "tolerates",
    consequence: "Okta always says what it accepts; clients that do not are sent away.",
    cite: ["RFC 7644 §3.8"],
    fix: "Without an Accept header answer in application/scim+json.",
  },
  (seen) => {
    if (seen.answer.status !== 200) return statusFinding(seen, "200");
    return isObject(seen.answer.json) ? [] : finding("body", "a JSON object", brief(seen.answer.text));
  },
);
