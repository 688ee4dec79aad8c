import { bulkOperations, bulkRequests } from "../../../layers/bulk.ts";
import { heard } from "../../../layers/layer.ts";
import { withBody } from "../../../layers/request.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const bulkStopsAtTheFirstFailure: Quirk = {
  id: "bulk-stops-at-the-first-failure",
  title: "Bulk requests end at their first failure.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["bulk-goes-on"],
  wrap: heard(
    (wire, store) => bulkRequests(wire, store) && bulkOperations(wire).length > 1,
    (wire) => withBody(wire, (body) => ({ ...body, failOnErrors: 1 })),
  ),
};
