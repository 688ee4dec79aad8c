import { bulkRequests } from "../../../layers/bulk.ts";
import { said, withStatus } from "../../../layers/layer.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const bulk207MultiStatus: Quirk = {
  id: "bulk-207-multi-status",
  title: "Bulk requests are answered 207.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["bulk-status"],
  wrap: said(bulkRequests, (answer) => (answer.status === 200 ? withStatus(answer, 207) : answer)),
};
