import { alsoListed } from "../../../layers/documents.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const schemaIdShort: Quirk = {
  id: "schema-id-short",
  title: "A schema has a word for an id.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["schema-ids"],
  wrap: alsoListed("GET /Schemas", {
    schemas: ["urn:ietf:params:scim:schemas:core:2.0:Schema"],
    id: "Device",
    attributes: [],
  }),
};
