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
      "Okta goes by the reading that comes before its writes; clients that write at once do not hear that the account is gone.",
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
