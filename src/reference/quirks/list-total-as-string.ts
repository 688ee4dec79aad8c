import { inBoth, said, spelled, withJson } from "../layers/layer.ts";
import { lists } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const listTotalAsString: Quirk = {
  id: "list-total-as-string",
  title: "totalResults is a string.",
  kind: "faulty",
  noticedBy: inBoth("list-numbers"),
  wrap: said(lists, (answer) => withJson(answer, (list) => ({ ...list, totalResults: spelled(list["totalResults"]) }))),
};
