import type { Check } from "../../../model.ts";
import { check, expectStatus } from "../../kit/check.ts";

export const malformedStatus: Check = check(
  {
    id: "malformed-status",
    title: "A request that cannot be read is answered 400",
    level: "should",
    okta: "tolerates",
    consequence: "Okta sends whole JSON; other clients look for 400.",
    cite: ["RFC 7644 §3.12"],
    fix: "Answer 400 rather than 415 or 422: it is the status that SCIM has for it.",
  },
  (seen) => {
    const { status } = seen.answer;
    if (status < 400 || status >= 500) return { blocked: `the answer was ${status}` };
    return expectStatus(seen, 400);
  },
);
