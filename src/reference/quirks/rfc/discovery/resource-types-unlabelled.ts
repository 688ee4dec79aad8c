import { said, unnoticed, withJson, without } from "../../../layers/layer.ts";
import { on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const resourceTypesUnlabelled: Quirk = {
  id: "resource-types-unlabelled",
  title: "The list of resource types does not say that it is a ListResponse.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["discovery-lists"],
  wrap: said(on("GET /ResourceTypes"), (answer) => withJson(answer, (list) => without(list, "schemas"))),
};
