import type { Check } from "../../../model.ts";
import { text } from "../../../scim/json.ts";
import { accepted } from "../../../scim/answers.ts";
import { doneIn, isDone } from "../../kit/bulk.ts";
import { check, finding, statusFinding } from "../../kit/check.ts";

export const bulkOperationRefused: Check = check(
  {
    id: "bulk-operation-refused",
    title: "Operations that a bulk request cannot have are refused",
    level: "should",
    okta: "tolerates",
    consequence: "Okta sends no bulk requests; a client hears nothing of its own mistake.",
    cite: ["RFC 7644 §3.7", "RFC 7644 §3.12"],
    fix: "Give an operation whose method is none of the four, or that lacks its data, the status 400; or refuse the whole request.",
  },
  (seen) => {
    const { status } = seen.answer;
    if (!accepted(seen.answer)) return status >= 400 && status < 500 ? [] : statusFinding(seen, "200 or 4xx");
    return doneIn(seen)
      .filter((one) => isDone(one) || (one.code !== undefined && one.code >= 500))
      .flatMap(({ operation, code, at }) =>
        finding(`${at}/status`, `400 for a ${text(operation, "method")} without data`, `${code}`),
      );
  },
);
