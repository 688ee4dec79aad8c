import { USER } from "../../scim/urns.ts";
import { schemas } from "../layers/documents.ts";
import { unnoticed } from "../layers/layer.ts";
import { listIn } from "../layers/request.ts";
import type { Quirk } from "../quirk.ts";

const types = ["string", "boolean", "decimal", "integer", "dateTime", "binary"];
/** Attributes of the server's own, of which nobody has a value. */
const own = types.map((type) => ({
  name: `own${type}`,
  type,
  multiValued: false,
  description: `One that is a ${type}.`,
  required: false,
  caseExact: true,
  mutability: "readWrite",
  returned: "default",
  uniqueness: "none",
}));

export const schemaOfAllTypes: Quirk = {
  id: "schema-of-all-types",
  title: "The schema of users has attributes of all the types that there are.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: schemas((schema) => ({ ...schema, attributes: [...listIn(schema, "attributes"), ...own] }), USER),
};
