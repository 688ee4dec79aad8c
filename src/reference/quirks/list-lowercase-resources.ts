import { inBoth, said, withJson } from "../layers/layer.ts";
import { lists } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const listLowercaseResources: Quirk = {
  id: "list-lowercase-resources",
  title: "The attributes of lists are spelled in lower case.",
  kind: "legal",
  noticedBy: inBoth("key-case"),
  spec: ["key-case", "spec-list-numbers", "spec-nobody-found", "spec-resources", "spec-user-complete"],
  rfc: ["key-case"],
  wrap: said(lists, (answer) =>
    withJson(answer, (list) =>
      Object.fromEntries(Object.entries(list).map(([name, value]) => [name.toLowerCase(), value])),
    ),
  ),
};
