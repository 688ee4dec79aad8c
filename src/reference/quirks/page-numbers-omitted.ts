import { inBoth, said, withJson, without } from "../layers/layer.ts";
import { lists } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const pageNumbersOmitted: Quirk = {
  id: "page-numbers-omitted",
  title: "Lists have neither startIndex nor itemsPerPage.",
  kind: "faulty",
  noticedBy: inBoth("list-start-index"),
  wrap: said(lists, (answer) => withJson(answer, (list) => without(list, "startIndex", "itemsPerPage"))),
};
