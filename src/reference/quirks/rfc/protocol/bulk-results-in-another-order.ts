import { bulkRequests } from "../../../layers/bulk.ts";
import { said, withJson } from "../../../layers/layer.ts";
import { listIn } from "../../../layers/request.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const bulkResultsInAnotherOrder: Quirk = {
  id: "bulk-results-in-another-order",
  title: "The results of a bulk request come in another order than its operations.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(bulkRequests, (answer) =>
    withJson(answer, (json) => ({ ...json, Operations: listIn(json, "Operations").toReversed() })),
  ),
};
