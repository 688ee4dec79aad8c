import { inBoth, said, withError } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const errorSchemaKeyMisspelt: Quirk = {
  id: "error-schema-key-misspelt",
  title: 'Errors have "schema" in place of "schemas".',
  kind: "faulty",
  noticedBy: inBoth("error-body", "gateway-error-body"),
  wrap: said(anything, (answer) => withError(answer, ({ schemas = [], ...rest }) => ({ schema: schemas, ...rest }))),
};
