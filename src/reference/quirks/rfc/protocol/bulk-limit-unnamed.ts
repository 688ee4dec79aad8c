import { bulkRequests } from "../../../layers/bulk.ts";
import { refusal, said } from "../../../layers/layer.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const bulkLimitUnnamed: Quirk = {
  id: "bulk-limit-unnamed",
  title: "A bulk request that is too large is answered 413 and not a word about why.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["bulk-limit-named"],
  wrap: said(bulkRequests, (answer) => (answer.status === 413 ? refusal(413) : answer)),
};
