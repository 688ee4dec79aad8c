import { GROUP } from "../../../../scim/urns.ts";
import { alsoListed } from "../../../layers/documents.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const schemaListedTwice: Quirk = {
  id: "schema-listed-twice",
  title: "A schema stands in the list of schemas twice.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["schema-ids"],
  wrap: alsoListed("GET /Schemas", {
    schemas: ["urn:ietf:params:scim:schemas:core:2.0:Schema"],
    id: GROUP,
    attributes: [],
  }),
};
