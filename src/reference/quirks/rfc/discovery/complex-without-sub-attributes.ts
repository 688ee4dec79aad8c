import { definitions } from "../../../layers/documents.ts";
import { unnoticed, without } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const complexWithoutSubAttributes: Quirk = {
  id: "complex-without-sub-attributes",
  title: "The schema of users does not say of what a name consists.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["schema-sub-attributes"],
  wrap: definitions((definition) =>
    definition["name"] === "name" ? without(definition, "subAttributes") : definition,
  ),
};
