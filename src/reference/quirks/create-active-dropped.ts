import { inBoth, said, withEach, without } from "../layers/layer.ts";
import { users } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const createActiveDropped: Quirk = {
  id: "create-active-dropped",
  title: "Nobody is shown with active.",
  kind: "faulty",
  noticedBy: inBoth("active-returned", "inactive-shown"),
  wrap: said(users, (answer) => withEach(answer, (user) => without(user, "active"))),
};
