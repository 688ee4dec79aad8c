import { bulkRequests, isFailure } from "../../../layers/bulk.ts";
import { refusal, said } from "../../../layers/layer.ts";
import { resultsIn } from "../../../../scim/bulk.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const bulkAllFailed400: Quirk = {
  id: "bulk-all-failed-400",
  title: "A bulk request of which nothing succeeds is answered 400.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["bulk-status"],
  wrap: said(bulkRequests, (answer) => {
    const results = resultsIn(answer.json);
    return results.length > 0 && results.every(isFailure) ? refusal(400) : answer;
  }),
};
