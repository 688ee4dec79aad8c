import { bulkOperations, bulkRequests, isOf } from "../../../layers/bulk.ts";
import { heard } from "../../../layers/layer.ts";
import { withBody } from "../../../layers/request.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const bulkOutOfOrder: Quirk = {
  id: "bulk-out-of-order",
  title: "Replacements of a bulk request are carried out from the last to the first.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["active-stored"],
  wrap: heard(bulkRequests, (wire) => {
    const operations = bulkOperations(wire);
    return operations.every(isOf("PUT"))
      ? withBody(wire, (body) => ({ ...body, Operations: operations.toReversed() }))
      : wire;
  }),
};
