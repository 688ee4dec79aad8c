import { bulkDenied, bulkRequests } from "../../../layers/bulk.ts";
import { layers, refused } from "../../../layers/layer.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const bulkNotOffered: Quirk = {
  id: "bulk-not-offered",
  title: "Bulk requests are not on offer.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: layers(bulkDenied, refused(bulkRequests, 501)),
};
