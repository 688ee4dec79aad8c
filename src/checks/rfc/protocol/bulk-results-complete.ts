import type { Check } from "../../../model.ts";
import { resultsIn } from "../../../scim/bulk.ts";
import { bulkCheck } from "../../kit/bulk.ts";
import { finding } from "../../kit/check.ts";

export const bulkResultsComplete: Check = bulkCheck(
  {
    id: "bulk-results-complete",
    title: "A bulk response has a result for every operation that was carried out",
    level: "must",
    okta: "tolerates",
    consequence: "Okta sends no bulk requests; a client does not know what became of the rest.",
    cite: ["RFC 7644 §3.7.3"],
    fix: "Put one entry into Operations for every operation that you have worked on, failures included.",
  },
  ({ answer }, operations) => {
    const { length } = resultsIn(answer.json);
    return length === operations.length ? [] : finding("/Operations", `${operations.length} results`, `${length}`);
  },
);
