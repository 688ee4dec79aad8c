import { inBoth, said, withEach, without } from "../layers/layer.ts";
import { users } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const inactiveWithoutActive: Quirk = {
  id: "inactive-without-active",
  title: "Inactive people are shown without active.",
  kind: "faulty",
  noticedBy: inBoth("inactive-shown"),
  wrap: said(users, (answer) =>
    withEach(answer, (user) => (user["active"] === false ? without(user, "active") : user)),
  ),
};
