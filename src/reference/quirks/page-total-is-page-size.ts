import { resourcesOf } from "../../scim/answers.ts";
import { inBoth, said, withJson } from "../layers/layer.ts";
import { userLists } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const pageTotalIsPageSize: Quirk = {
  id: "page-total-is-page-size",
  title: "totalResults is the number of people in the page.",
  kind: "faulty",
  noticedBy: inBoth("list-total", "pages-complete"),
  wrap: said(userLists, (answer) => withJson(answer, (list) => ({ ...list, totalResults: resourcesOf(list).length }))),
};
