import { resourceTypes } from "../../../layers/documents.ts";
import { without } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const resourceTypeWithoutSchema: Quirk = {
  id: "resource-type-without-schema",
  title: "The resource type of roles does not say of which schema they are.",
  kind: "faulty",
  // Okta reads this list for Governance and to import a schema.
  noticedBy: { oin: ["resource-types-listed"], aiw: [] },
  rfc: ["resource-type-attributes"],
  wrap: resourceTypes((type) => without(type, "schema"), "Role"),
};
