import { circles } from "../../../layers/bulk.ts";
import { refused } from "../../../layers/layer.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const bulkCircle409: Quirk = {
  id: "bulk-circle-409",
  title: "Bulk requests that speak in circles fail with 409.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: refused(circles, 409),
};
