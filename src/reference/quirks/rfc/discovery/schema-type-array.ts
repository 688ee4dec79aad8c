import { GROUP } from "../../../../scim/urns.ts";
import { definitions } from "../../../layers/documents.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const schemaTypeArray: Quirk = {
  id: "schema-type-array",
  title: "The schema of groups calls a list of values an array.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["schema-keywords"],
  wrap: definitions(
    (definition) => (definition["name"] === "members" ? { ...definition, type: "array" } : definition),
    GROUP,
  ),
};
