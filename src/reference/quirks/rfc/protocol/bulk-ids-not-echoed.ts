import { resultsSaid } from "../../../layers/bulk.ts";
import { without } from "../../../layers/layer.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const bulkIdsNotEchoed: Quirk = {
  id: "bulk-ids-not-echoed",
  title: "Bulk responses do not say which bulkId a result belongs to.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["bulk-id-echoed"],
  wrap: resultsSaid((result) => [without(result, "bulkId")]),
};
