import { resourceTypes } from "../../../layers/documents.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const extensionSchemaUntold: Quirk = {
  id: "extension-schema-untold",
  title: "A resource type names an extension that is not among the schemas.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["resource-type-schemas"],
  wrap: resourceTypes(
    (type) => ({
      ...type,
      schemaExtensions: [{ schema: "urn:example:scim:schemas:extension:2.0:Group", required: false }],
    }),
    "Group",
  ),
};
