import type { Check } from "../../../model.ts";
import { text } from "../../../scim/json.ts";
import { brief } from "../../../scim/brief.ts";
import { accepted } from "../../../scim/answers.ts";
import { doneIn, isDone } from "../../kit/bulk.ts";
import { check, expectStatus, finding } from "../../kit/check.ts";

export const bulkCircle: Check = check(
  {
    id: "bulk-circle",
    title: "Resources of a bulk request that are in one another are both created, or it says 409",
    level: "should",
    okta: "tolerates",
    consequence:
      "Okta sends no bulk requests; a client has to take circles apart by itself, and has to know that it must.",
    cite: ["RFC 7644 §3.7.1"],
    fix: "Create both and put the references in afterwards; where that cannot be done, answer 409.",
  },
  (seen) => {
    if (!accepted(seen.answer)) return expectStatus(seen, 200, 409);
    const done = doneIn(seen);
    if (done.some(({ code }) => code === 400 || code === 501))
      return { notApplicable: "not-exercised", why: "the target takes no groups as members of groups" };
    return done
      .filter((one) => !isDone(one) && one.code !== 409)
      .flatMap(({ operation, result, at }) =>
        finding(at, `2xx or 409 for ${text(operation, "bulkId")}`, result === undefined ? "nothing" : brief(result)),
      );
  },
);
