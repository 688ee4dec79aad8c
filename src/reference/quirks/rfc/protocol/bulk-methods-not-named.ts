import { resultsSaid } from "../../../layers/bulk.ts";
import { without } from "../../../layers/layer.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const bulkMethodsNotNamed: Quirk = {
  id: "bulk-methods-not-named",
  title: "Bulk responses do not say which method a result belongs to.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["bulk-method-named"],
  wrap: resultsSaid((result) => [without(result, "method")]),
};
