import { bulkDenied } from "../../../layers/bulk.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const bulkUnadvertised: Quirk = {
  id: "bulk-unadvertised",
  title: "Bulk requests are taken, though the ServiceProviderConfig says otherwise.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["bulk-as-advertised"],
  wrap: bulkDenied,
};
