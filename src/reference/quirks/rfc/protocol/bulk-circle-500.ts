import { circles } from "../../../layers/bulk.ts";
import { refused } from "../../../layers/layer.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const bulkCircle500: Quirk = {
  id: "bulk-circle-500",
  title: "A bulk request that speaks in circles is answered 500.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["bulk-circle"],
  wrap: refused(circles, 500),
};
