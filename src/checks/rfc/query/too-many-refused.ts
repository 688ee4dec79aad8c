import type { Check } from "../../../model.ts";
import { accepted } from "../../../scim/answers.ts";
import { brief } from "../../../scim/brief.ts";
import { attribute } from "../../../scim/json.ts";
import { check, finding, statusFinding } from "../../kit/check.ts";

export const tooManyRefused: Check = check(
  {
    id: "too-many-refused",
    title: "Whoever asks for too many is told so",
    level: "should",
    okta: "tolerates",
    consequence: "Okta asks for 100 at a time; clients that ask for more cannot see why they get nothing.",
    cite: ["RFC 7644 §3.4.2.1", "RFC 7644 §3.12"],
    fix: "Answer 400 with scimType tooMany, or send fewer resources than were asked for.",
  },
  (seen) => {
    if (accepted(seen.answer)) return [];
    if (seen.answer.status !== 400) return statusFinding(seen, "200, or 400 with tooMany");
    const scimType = attribute(seen.answer.json, "scimType");
    return scimType === "tooMany" ? [] : finding("/scimType", "tooMany", brief(scimType));
  },
);
