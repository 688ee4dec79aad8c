import { isOf, resultsSaid } from "../../../layers/bulk.ts";
import { without } from "../../../layers/layer.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const bulkOddOperationsAccepted: Quirk = {
  id: "bulk-odd-operations-accepted",
  title: "Bulk requests may hold a GET.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["bulk-operation-refused"],
  wrap: resultsSaid((result) => [isOf("GET")(result) ? { ...without(result, "response"), status: "200" } : result]),
};
