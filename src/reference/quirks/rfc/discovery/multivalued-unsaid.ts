import { definitions } from "../../../layers/documents.ts";
import { unnoticed, without } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const multivaluedUnsaid: Quirk = {
  id: "multivalued-unsaid",
  title: "Attributes do not say whether they have many values.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["schema-attributes"],
  wrap: definitions((definition) => without(definition, "multiValued")),
};
