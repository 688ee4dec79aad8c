import { bulkRequests } from "../../../layers/bulk.ts";
import { said, withJson } from "../../../layers/layer.ts";
import { LIST_RESPONSE } from "../../../../scim/urns.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const bulkResponseAsList: Quirk = {
  id: "bulk-response-as-list",
  title: "Bulk requests are answered with a ListResponse.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["bulk-response-schema"],
  wrap: said(bulkRequests, (answer) => withJson(answer, (json) => ({ ...json, schemas: [LIST_RESPONSE] }))),
};
