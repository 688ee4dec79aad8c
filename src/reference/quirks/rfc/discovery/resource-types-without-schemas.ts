import { resourceTypes } from "../../../layers/documents.ts";
import { unnoticed, without } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const resourceTypesWithoutSchemas: Quirk = {
  id: "resource-types-without-schemas",
  title: "Resource types do not name their own schema.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["discovery-schemas"],
  wrap: resourceTypes((type) => without(type, "schemas")),
};
