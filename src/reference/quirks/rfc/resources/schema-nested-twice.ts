import { text } from "../../../../scim/json.ts";
import { ENTERPRISE_USER } from "../../../../scim/urns.ts";
import { said, unnoticed, withEach } from "../../../layers/layer.ts";
import { listIn } from "../../../layers/request.ts";
import { on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

const desk = {
  name: "desk",
  type: "complex",
  multiValued: false,
  subAttributes: [
    {
      name: "place",
      type: "complex",
      multiValued: false,
      subAttributes: [{ name: "city", type: "string", multiValued: false }],
    },
  ],
};

export const schemaNestedTwice: Quirk = {
  id: "schema-nested-twice",
  title: "In the schema of the enterprise extension a desk has a place, which has a city.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["schemas-flat"],
  wrap: said(on("GET /Schemas"), (answer) =>
    withEach(answer, (schema) =>
      text(schema, "id") === ENTERPRISE_USER
        ? { ...schema, attributes: [...listIn(schema, "attributes"), desk] }
        : schema,
    ),
  ),
};
