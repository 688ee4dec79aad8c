import type { Check } from "../../../model.ts";
import { brief } from "../../../scim/brief.ts";
import { check, expectStatus, finding } from "../../kit/check.ts";

export const unchangedNotSent: Check = check(
  {
    id: "unchanged-not-sent",
    title: "What has not changed is answered 304, without a body",
    level: "should",
    okta: "tolerates",
    consequence: "Okta does not ask for this; clients that ask for changes alone are sent everything.",
    cite: ["RFC 7644 §3.14"],
    fix: "Compare If-None-Match with the version, and answer 304 where they are the same.",
  },
  (seen) => {
    if (seen.answer.status !== 304) return expectStatus(seen, 304);
    return seen.answer.text === "" ? [] : finding("body", "nothing", brief(seen.answer.text));
  },
);
