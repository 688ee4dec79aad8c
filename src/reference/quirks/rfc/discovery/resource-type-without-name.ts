import { resourceTypes } from "../../../layers/documents.ts";
import { without } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const resourceTypeWithoutName: Quirk = {
  id: "resource-type-without-name",
  title: "The resource type of roles has no name.",
  kind: "faulty",
  // Okta reads this list for Governance and to import a schema.
  noticedBy: { oin: ["resource-types-listed"], aiw: [] },
  rfc: ["resource-type-attributes"],
  wrap: resourceTypes((type) => without(type, "name"), "Role"),
};
