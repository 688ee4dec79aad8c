import type { Check } from "../../../model.ts";
import { accepted } from "../../../scim/answers.ts";
import { check, expectStatus } from "../../kit/check.ts";

export const deletedWriteStatus: Check = check(
  {
    id: "deleted-write-status",
    title: "A write to what was deleted is answered 404",
    level: "must",
    okta: "tolerates",
    consequence:
      "Okta frees a person for a new assignment when their account answers 404; with anything else the link stays broken.",
    cite: ["RFC 7644 §3.6", "RFC 7644 §3.12"],
    fix: "Answer 404 to PUT, PATCH and DELETE of what was deleted, as to GET.",
  },
  (seen) => {
    const { status } = seen.answer;
    if (status === 405 || status === 501)
      return { notApplicable: "not-advertised", why: `${seen.request.method} is not offered (${status})` };
    // What comes back to life is the finding of "put-creates-nothing".
    return seen.request.method === "PUT" && accepted(seen.answer)
      ? { blocked: "it was made anew" }
      : expectStatus(seen, 404);
  },
);
