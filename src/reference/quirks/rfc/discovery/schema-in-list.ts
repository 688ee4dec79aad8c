import { said, unnoticed, withJson } from "../../../layers/layer.ts";
import { on } from "../../../layers/when.ts";
import { listResponse } from "../../../listing.ts";
import type { Quirk } from "../../../quirk.ts";

export const schemaInList: Quirk = {
  id: "schema-in-list",
  title: "A schema that is asked for by its URN comes in a list.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["single-documents"],
  wrap: said(on("GET /Schemas/{id}"), (answer) => withJson(answer, (schema) => listResponse(1, 1, [schema]))),
};
