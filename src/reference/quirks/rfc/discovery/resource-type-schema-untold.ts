import { resourceTypes } from "../../../layers/documents.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const resourceTypeSchemaUntold: Quirk = {
  id: "resource-type-schema-untold",
  title: "The resource type of roles names a schema that is not among the schemas.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["resource-type-schemas"],
  wrap: resourceTypes((type) => ({ ...type, schema: "urn:example:scim:schemas:core:2.0:Role" }), "Role"),
};
