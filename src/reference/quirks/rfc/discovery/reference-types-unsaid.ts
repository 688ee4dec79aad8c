import { definitions } from "../../../layers/documents.ts";
import { unnoticed, without } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const referenceTypesUnsaid: Quirk = {
  id: "reference-types-unsaid",
  title: "References do not say what they lead to.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["schema-reference-types"],
  wrap: definitions((definition) => without(definition, "referenceTypes")),
};
