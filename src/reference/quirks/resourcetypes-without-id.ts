import { said, unnoticed, withEach, without } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const resourcetypesWithoutId: Quirk = {
  id: "resourcetypes-without-id",
  title: "Resource types have no id and list no extensions.",
  kind: "legal",
  noticedBy: unnoticed,
  rfc: ["schemas-declared"],

  wrap: said(on("GET /ResourceTypes"), (answer) => withEach(answer, (one) => without(one, "id", "schemaExtensions"))),
};
