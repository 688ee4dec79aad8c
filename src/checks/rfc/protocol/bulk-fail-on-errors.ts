import type { Check } from "../../../model.ts";
import { text } from "../../../scim/json.ts";
import { bulkCheck, isDone } from "../../kit/bulk.ts";
import { finding } from "../../kit/check.ts";

export const bulkFailOnErrors: Check = bulkCheck(
  {
    id: "bulk-fail-on-errors",
    title: "A bulk request with failOnErrors ends where it says",
    level: "should",
    okta: "tolerates",
    consequence: "Okta sends no bulk requests; a client that wants all or little gets what it wanted to prevent.",
    cite: ["RFC 7644 §3.7", "RFC 7644 §3.7.3"],
    fix: "Count the failures, and carry out nothing more once there are as many as failOnErrors says.",
  },
  (_, operations) => {
    const [first, ...rest] = operations;
    if (first === undefined || isDone(first)) return { blocked: "the operation that had to fail did not" };
    return rest
      .filter(isDone)
      .flatMap(({ operation, at }) => finding(at, `nothing done about ${text(operation, "bulkId")}`, "it was created"));
  },
);
