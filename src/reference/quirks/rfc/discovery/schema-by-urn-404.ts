import { refused, unnoticed } from "../../../layers/layer.ts";
import { on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const schemaByUrn404: Quirk = {
  id: "schema-by-urn-404",
  title: "Schemas are shown all together only.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["single-documents-offered"],
  wrap: refused(on("GET /Schemas/{id}"), 404),
};
