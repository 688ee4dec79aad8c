import { inBoth, said, withJson, without } from "../layers/layer.ts";
import { userLists } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const listTotalMissing: Quirk = {
  id: "list-total-missing",
  title: "User lists have no totalResults.",
  kind: "faulty",
  noticedBy: inBoth("list-envelope"),
  wrap: said(userLists, (answer) => withJson(answer, (list) => without(list, "totalResults"))),
};
