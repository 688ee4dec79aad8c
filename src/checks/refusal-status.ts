import type { Check } from "../model.ts";
import { accepted } from "../scim/answers.ts";
import { check, expectStatus, isPatchMissing } from "./kit/check.ts";

export const refusalStatus: Check = check(
  {
    id: "refusal-status",
    title: "Bad credentials are answered 401",
    level: "must",
    okta: "degrades",
    consequence: 'With 401 Okta says "Authorization failure"; anything else sends the administrator looking elsewhere.',
    cite: ["RFC 7644 §3.12", "RFC 7644 §2", "okta-wire §2"],
    fix: "Answer 401 for missing and wrong credentials.",
  },
  (seen) => {
    if (accepted(seen.answer)) return { blocked: "the request was let in" };
    return isPatchMissing(seen) ? { blocked: "PATCH is not offered" } : expectStatus(seen, 401);
  },
);
