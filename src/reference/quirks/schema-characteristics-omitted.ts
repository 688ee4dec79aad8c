import type { Json, Resource } from "../../model.ts";
import { isArray, isObject } from "../../scim/json.ts";
import { having, said, unnoticed, withEach, without } from "../layers/layer.ts";
import { listIn } from "../layers/request.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

const defaults: Resource = {
  required: false,
  caseExact: false,
  mutability: "readWrite",
  returned: "default",
  uniqueness: "none",
};
const terse = (definitions: readonly Json[]): Json =>
  definitions.filter(isObject).map(({ subAttributes, ...one }) => ({
    ...without(one, ...Object.keys(defaults).filter((name) => one[name] === defaults[name])),
    ...(isArray(subAttributes) ? { subAttributes: terse(subAttributes) } : {}),
  }));

export const schemaCharacteristicsOmitted: Quirk = {
  id: "schema-characteristics-omitted",
  title: "Schemas say of an attribute what it is and leave out what is so by default.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(on("GET /Schemas"), (answer) =>
    withEach(answer, (schema) => having(schema, { attributes: terse(listIn(schema, "attributes")) })),
  ),
};
