import type { Check } from "../../../model.ts";
import { text } from "../../../scim/json.ts";
import { brief } from "../../../scim/brief.ts";
import { bulkCheck, isDone } from "../../kit/bulk.ts";
import { finding } from "../../kit/check.ts";

export const bulkGoesOn: Check = bulkCheck(
  {
    id: "bulk-goes-on",
    title: "After a failure a bulk request goes on with what is left",
    level: "must",
    okta: "tolerates",
    consequence: "Okta sends no bulk requests; one bad record keeps all that follow it from being provisioned.",
    cite: ["RFC 7644 §3.7"],
    fix: "Work through all operations unless failOnErrors says when to end; a failure concerns its own operation alone.",
  },
  (_, operations) => {
    const [first, ...rest] = operations;
    if (first === undefined || isDone(first)) return { blocked: "the operation that had to fail did not" };
    return rest
      .filter((one) => !isDone(one))
      .flatMap(({ operation, result, at }) =>
        finding(at, `2xx for ${text(operation, "bulkId")}`, result === undefined ? "nothing" : brief(result)),
      );
  },
);
