import type { Check } from "../../../model.ts";
import { isObject } from "../../../scim/json.ts";
import { brief } from "../../../scim/brief.ts";
import { check, finding, statusFinding } from "../../kit/check.ts";

export const acceptJson: Check = check(
  {
    id: "accept-json",
    title: "Whoever asks for application/json is answered",
    level: "should",
    okta: "tolerates",
    consequence: "Okta asks for application/scim+json; many other clients ask for application/json, and get nothing.",
    cite: ["RFC 7644 §3.8"],
    fix: "Take Accept: application/json for what it is: the same bytes under another name.",
  },
  (seen) => {
    if (seen.answer.status !== 200) return statusFinding(seen, "200");
    return isObject(seen.answer.json) ? [] : finding("body", "a JSON object", brief(seen.answer.text));
  },
);
