import { resultsSaid } from "../../../layers/bulk.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const bulkStatusAsNumber: Quirk = {
  id: "bulk-status-as-number",
  title: "The status of a result in a bulk response is a number.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["bulk-status-text"],
  wrap: resultsSaid((result) => [{ ...result, status: Number(result["status"]) }]),
};
