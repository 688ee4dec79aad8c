import type { Check } from "../../../model.ts";
import { offers } from "../../../scim/discovered.ts";
import { accepted } from "../../../scim/answers.ts";
import { doneIn, isDone } from "../../kit/bulk.ts";
import { check, finding, statusFinding } from "../../kit/check.ts";

export const bulkVersionHeeded: Check = check(
  {
    id: "bulk-version-heeded",
    title: "An operation on another version than the current one is refused",
    level: "may",
    okta: "tolerates",
    consequence:
      "Okta sends no bulk requests; a client that sends versions overwrites what somebody else has changed in the meantime.",
    cite: ["RFC 7644 §3.7", "RFC 7644 §3.14"],
    fix: "Treat the version of an operation as If-Match, and give it the status 412.",
  },
  (seen, past) => {
    if (offers(past.discovered, "etag") !== true)
      return { notApplicable: "not-advertised", why: "the target has no versions" };
    if (!accepted(seen.answer)) return seen.answer.status < 500 ? [] : statusFinding(seen, "200 or 412");
    return doneIn(seen)
      .filter(isDone)
      .flatMap(({ at, code }) => finding(`${at}/status`, "412", `${code}`));
  },
);
