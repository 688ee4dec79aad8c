import { said, unnoticed, withJson } from "../../../layers/layer.ts";
import { listIn } from "../../../layers/request.ts";
import { on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const schemasTotalWrong: Quirk = {
  id: "schemas-total-wrong",
  title: "There is one schema less in the list of schemas than it counts.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["discovery-lists"],
  wrap: said(on("GET /Schemas"), (answer) =>
    withJson(answer, (list) => ({ ...list, totalResults: listIn(list, "Resources").length + 1 })),
  ),
};
