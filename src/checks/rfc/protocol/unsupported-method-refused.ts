import type { Check } from "../../../model.ts";
import { accepted } from "../../../scim/answers.ts";
import { check, statusFinding } from "../../kit/check.ts";

export const unsupportedMethodRefused: Check = check(
  {
    id: "unsupported-method-refused",
    title: "A method that does not work somewhere is refused, and not with a failure",
    level: "must",
    okta: "tolerates",
    consequence: "Okta sends no such request; a client takes a 500 for a fault that will pass, and tries again.",
    cite: ["RFC 7644 §3.12"],
    fix: "Answer 405 or 501 where a method is not supported.",
  },
  (seen) => {
    const { answer } = seen;
    if (accepted(answer)) return { notApplicable: "not-exercised", why: "the target has a use of its own for it" };
    return (answer.status >= 400 && answer.status < 500) || answer.status === 501
      ? []
      : statusFinding(seen, "405 or 501");
  },
);
