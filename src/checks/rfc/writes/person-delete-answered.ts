import type { Check } from "../../../model.ts";
import { accepted } from "../../../scim/answers.ts";
import { check, statusFinding } from "../../kit/check.ts";

export const personDeleteAnswered: Check = check(
  {
    id: "person-delete-answered",
    title: "Deleting a person is done, or said not to be on offer",
    level: "must",
    okta: "tolerates",
    consequence: "Okta never deletes people; others cannot tell whether there is still an account.",
    cite: ["RFC 7644 §3.6", "RFC 7644 §3.12"],
    fix: "Answer DELETE on /Users/{id} with 204, or with 405 or 501 where there is no such thing, or 403 where it is not allowed.",
  },
  // A framework without the route says 404.
  (seen) =>
    accepted(seen.answer) || [403, 404, 405, 501].includes(seen.answer.status) ? [] : statusFinding(seen, "204"),
);
