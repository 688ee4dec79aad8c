import { definitions } from "../../../layers/documents.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const referenceTypesUnknown: Quirk = {
  id: "reference-types-unknown",
  title: "References lead to resources of a type that there is not.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["schema-reference-types"],
  wrap: definitions((definition) =>
    definition["name"] === "$ref" ? { ...definition, referenceTypes: ["Account"] } : definition,
  ),
};
