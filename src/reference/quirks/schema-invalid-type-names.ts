import { said, withText } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const schemaInvalidTypeNames: Quirk = {
  id: "schema-invalid-type-names",
  title: "The schemas call a list of values an array.",
  kind: "faulty",
  noticedBy: { oin: ["user-schema"], aiw: [] },
  wrap: said(on("GET /Schemas"), (answer) =>
    withText(
      answer,
      answer.text.replaceAll('"type":"complex","multiValued":true', '"type":"array","multiValued":false'),
    ),
  ),
};
