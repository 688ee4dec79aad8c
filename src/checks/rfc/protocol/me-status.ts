import type { Check } from "../../../model.ts";
import { accepted } from "../../../scim/answers.ts";
import { check, statusFinding } from "../../kit/check.ts";

export const meStatus: Check = check(
  {
    id: "me-status",
    title: "A request to /Me is answered, redirected, or said to be not implemented",
    level: "may",
    okta: "tolerates",
    consequence: "Okta does not ask for /Me; a client cannot tell a server without it from a wrong address.",
    cite: ["RFC 7644 §3.11"],
    fix: "Answer 501 where you do not support /Me.",
  },
  (seen) =>
    accepted(seen.answer) || [307, 308, 501].includes(seen.answer.status) ? [] : statusFinding(seen, "200, 308 or 501"),
);
