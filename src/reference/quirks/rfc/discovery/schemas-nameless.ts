import { schemas } from "../../../layers/documents.ts";
import { unnoticed, without } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const schemasNameless: Quirk = {
  id: "schemas-nameless",
  title: "Schemas have neither a name nor a description nor an address.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: schemas((schema) => without(schema, "name", "description", "meta")),
};
