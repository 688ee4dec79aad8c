import { schemas } from "../../../layers/documents.ts";
import { unnoticed, without } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const schemasWithoutSchemas: Quirk = {
  id: "schemas-without-schemas",
  title: "Schemas do not name their own schema.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["discovery-schemas"],
  wrap: schemas((schema) => without(schema, "schemas")),
};
