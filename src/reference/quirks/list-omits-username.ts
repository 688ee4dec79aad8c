import { inBoth, said, withEach, without } from "../layers/layer.ts";
import { userLists } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const listOmitsUsername: Quirk = {
  id: "list-omits-username",
  title: "Lists of all users leave the userName out.",
  kind: "faulty",
  noticedBy: inBoth("user-name"),
  wrap: said(userLists, (answer) => withEach(answer, (user) => without(user, "userName"))),
};
