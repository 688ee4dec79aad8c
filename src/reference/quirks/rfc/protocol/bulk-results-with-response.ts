import { resultsSaid, isFailure } from "../../../layers/bulk.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const bulkResultsWithResponse: Quirk = {
  id: "bulk-results-with-response",
  title: "Bulk responses hold what each operation would have been answered by itself.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: resultsSaid((result) => [isFailure(result) ? result : { ...result, response: { schemas: [], note: "done" } }]),
};
