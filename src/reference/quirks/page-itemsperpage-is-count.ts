import { inBoth, said, withJson } from "../layers/layer.ts";
import { numberIn } from "../layers/request.ts";
import { lists } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const pageItemsperpageIsCount: Quirk = {
  id: "page-itemsperpage-is-count",
  title: "itemsPerPage is what was asked for.",
  kind: "faulty",
  noticedBy: inBoth("list-items-per-page"),
  wrap: said(lists, (answer, wire) => withJson(answer, (list) => ({ ...list, itemsPerPage: numberIn(wire, "count") }))),
};
