import { isOf, resultsSaid } from "../../../layers/bulk.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const bulkResultsWithoutDeletes: Quirk = {
  id: "bulk-results-without-deletes",
  title: "Bulk responses say nothing of what was deleted.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["bulk-results-complete"],
  wrap: resultsSaid((result) => (isOf("DELETE")(result) ? [] : [result])),
};
