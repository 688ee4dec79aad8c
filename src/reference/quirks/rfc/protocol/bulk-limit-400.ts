import { bulkRequests } from "../../../layers/bulk.ts";
import { refusal, said } from "../../../layers/layer.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const bulkLimit400: Quirk = {
  id: "bulk-limit-400",
  title: "A bulk request that is too large is answered 400.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["bulk-limit-status"],
  wrap: said(bulkRequests, (answer) => (answer.status === 413 ? refusal(400) : answer)),
};
