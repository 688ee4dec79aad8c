import { resultsSaid } from "../../../layers/bulk.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const bulkStatusAsObject: Quirk = {
  id: "bulk-status-as-object",
  title: "The status of a result in a bulk response is an object with a code.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["bulk-status-text"],
  wrap: resultsSaid((result) => [{ ...result, status: { code: result["status"] ?? null } }]),
};
