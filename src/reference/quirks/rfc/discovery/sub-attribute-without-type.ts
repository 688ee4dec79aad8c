import { definitions } from "../../../layers/documents.ts";
import { unnoticed, without } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const subAttributeWithoutType: Quirk = {
  id: "sub-attribute-without-type",
  title: "The given name, a sub-attribute, has no type.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["schema-attributes"],
  wrap: definitions((definition) => (definition["name"] === "givenName" ? without(definition, "type") : definition)),
};
