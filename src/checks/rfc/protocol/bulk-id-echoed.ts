import type { Check } from "../../../model.ts";
import { text } from "../../../scim/json.ts";
import { resultsIn } from "../../../scim/bulk.ts";
import { bulkCheck, isCreate } from "../../kit/bulk.ts";
import { finding } from "../../kit/check.ts";

export const bulkIdEchoed: Check = bulkCheck(
  {
    id: "bulk-id-echoed",
    title: "The result of a create carries the bulkId that the client has given it",
    level: "must",
    okta: "tolerates",
    consequence: "Okta sends no bulk requests; a client that does cannot tell which of the new ids belongs to whom.",
    cite: ["RFC 7644 §3.7"],
    fix: "Repeat the bulkId of every POST operation in its result.",
  },
  ({ answer }, operations) => {
    const echoed = new Set(resultsIn(answer.json).map((result) => text(result, "bulkId")));
    return operations
      .filter((one) => isCreate(one) && !echoed.has(text(one.operation, "bulkId")))
      .flatMap(({ operation }) => finding("/Operations", `a result of ${text(operation, "bulkId")}`, "none"));
  },
);
