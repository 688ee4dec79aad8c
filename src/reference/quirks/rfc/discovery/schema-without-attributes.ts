import { OKTA_ROLE } from "../../../../scim/urns.ts";
import { schemas } from "../../../layers/documents.ts";
import { unnoticed, without } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const schemaWithoutAttributes: Quirk = {
  id: "schema-without-attributes",
  title: "The schema of roles has no attributes, not even none.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["schema-attributes"],
  wrap: schemas((schema) => without(schema, "attributes"), OKTA_ROLE),
};
