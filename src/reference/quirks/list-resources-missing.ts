import { inBoth, said, withJson, without } from "../layers/layer.ts";
import { userLists } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const listResourcesMissing: Quirk = {
  id: "list-resources-missing",
  title: "User lists count people and do not show them.",
  kind: "faulty",
  noticedBy: inBoth("full-pages", "inactive-listed", "list-envelope", "list-items-per-page", "pages-complete"),
  wrap: said(userLists, (answer) => withJson(answer, (list) => without(list, "Resources"))),
};
