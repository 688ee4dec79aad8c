import type { Check } from "../model.ts";
import { accepted } from "../scim/answers.ts";
import { check, expectStatus, finding } from "./kit/check.ts";

export const updateAnswer: Check = check(
  {
    id: "update-answer",
    title: "A PUT is answered 200 with the updated resource",
    level: "should",
    okta: "degrades",
    consequence: "Okta expects the updated user and may take an empty answer for a failed push.",
    cite: ["RFC 7644 §3.5.1", "okta-wire §4"],
    fix: "Answer 200 with the whole resource as it is now.",
  },
  (seen) => {
    const { request, answer } = seen;
    if (request.method !== "PUT") return { notApplicable: "not-exercised", why: "this app writes with PATCH here" };
    if (!accepted(answer)) return { blocked: "the PUT was not accepted" };
    return answer.text === ""
      ? finding("body", "the updated resource", `${answer.status} with an empty body`)
      : expectStatus(seen, 200);
  },
);
