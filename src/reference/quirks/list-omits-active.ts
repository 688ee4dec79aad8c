import { inBoth, said, withEach, without } from "../layers/layer.ts";
import { userLists } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const listOmitsActive: Quirk = {
  id: "list-omits-active",
  title: "Lists of all users do not say who is active.",
  kind: "faulty",
  noticedBy: inBoth("listed-as-stored"),
  wrap: said(userLists, (answer) => withEach(answer, (user) => without(user, "active"))),
};
