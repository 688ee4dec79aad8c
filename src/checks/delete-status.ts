import type { Check } from "../model.ts";
import { accepted } from "../scim/answers.ts";
import { check, expectStatus } from "./kit/check.ts";

export const deleteStatus: Check = check(
  {
    id: "delete-status",
    title: "A delete is answered 204",
    level: "must",
    okta: "tolerates",
    consequence: "Okta takes any 2xx.",
    cite: ["RFC 7644 §3.6", "okta-wire §9"],
    fix: "Answer 204 No Content.",
  },
  (seen) => {
    const { answer } = seen;
    if (accepted(answer)) return expectStatus(seen, 204);
    // Whether a target has to offer it at all is no matter of the status that a success has.
    return [403, 405, 501].includes(answer.status)
      ? { notApplicable: "not-advertised", why: `DELETE is not offered (${answer.status})` }
      : { blocked: "the delete was not accepted" };
  },
);
