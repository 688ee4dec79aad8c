import type { Check } from "../model.ts";
import { accepted } from "../scim/answers.ts";
import { check, expectStatus, finding } from "./kit/check.ts";

export const patchAnswer: Check = check(
  {
    id: "patch-answer",
    title: "A PATCH is answered 200 with the resource or 204",
    level: "must",
    okta: "tolerates",
    consequence: "Okta goes by the status and reads again later.",
    cite: ["RFC 7644 §3.5.2", "okta-wire §6"],
    fix: "Answer 200 with the whole resource, or 204 without a body.",
  },
  (seen) =>
    seen.answer.status === 200 && seen.answer.text === ""
      ? finding("body", "the whole resource", "an empty body")
      : expectStatus(seen, 200, 204),
  ({ request, answer }) => request.method === "PATCH" && accepted(answer),
);
