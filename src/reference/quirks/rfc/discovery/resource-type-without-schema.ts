import { resourceTypes } from "../../../layers/documents.ts";
import { unnoticed, without } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const resourceTypeWithoutSchema: Quirk = {
  id: "resource-type-without-schema",
  title: "The resource type of roles does not say of which schema they are.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["resource-type-attributes"],
  wrap: resourceTypes((type) => without(type, "schema"), "Role"),
};
