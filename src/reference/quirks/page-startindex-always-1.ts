import { inBoth, said, withJson } from "../layers/layer.ts";
import { lists } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const pageStartindexAlways1: Quirk = {
  id: "page-startindex-always-1",
  title: "Every page says that it is the first.",
  kind: "faulty",
  noticedBy: inBoth("list-start-index"),
  wrap: said(lists, (answer) => withJson(answer, (list) => ({ ...list, startIndex: 1 }))),
};
