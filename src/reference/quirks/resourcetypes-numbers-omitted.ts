import { said, unnoticed, withJson, without } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const resourcetypesNumbersOmitted: Quirk = {
  id: "resourcetypes-numbers-omitted",
  title: "The list of resource types, which is no page of anything, does not number its pages.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(on("GET /ResourceTypes"), (answer) =>
    withJson(answer, (list) => without(list, "startIndex", "itemsPerPage")),
  ),
};
