import { said, withJson } from "../../../layers/layer.ts";
import { listIn } from "../../../layers/request.ts";
import { on } from "../../../layers/when.ts";
import { LIST_RESPONSE } from "../../../../scim/urns.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

const message = {
  schemas: ["urn:ietf:params:scim:schemas:core:2.0:Schema"],
  id: LIST_RESPONSE,
  name: "ListResponse",
  attributes: [{ name: "totalResults", type: "integer", multiValued: false }],
  meta: { resourceType: "Schema", location: `/Schemas/${LIST_RESPONSE}` },
};

export const messageSchemasListed: Quirk = {
  id: "message-schemas-listed",
  title: "The list of schemas holds those of messages, too.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["message-schemas-unlisted"],
  wrap: said(on("GET /Schemas"), (answer) =>
    withJson(answer, (json) => {
      const Resources = [...listIn(json, "Resources"), message];
      return { ...json, totalResults: Resources.length, itemsPerPage: Resources.length, Resources };
    }),
  ),
};
