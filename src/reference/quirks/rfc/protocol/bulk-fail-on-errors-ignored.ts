import { bulkRequests } from "../../../layers/bulk.ts";
import { heard, without } from "../../../layers/layer.ts";
import { bodyOf, withBody } from "../../../layers/request.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const bulkFailOnErrorsIgnored: Quirk = {
  id: "bulk-fail-on-errors-ignored",
  title: "Bulk requests do not end, whatever failOnErrors says.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["bulk-fail-on-errors"],
  wrap: heard(
    (wire, store) => bulkRequests(wire, store) && bodyOf(wire)["failOnErrors"] !== undefined,
    (wire) => withBody(wire, (body) => without(body, "failOnErrors")),
  ),
};
