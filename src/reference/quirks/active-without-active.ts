import { inBoth, said, withEach, without } from "../layers/layer.ts";
import { users } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const activeWithoutActive: Quirk = {
  id: "active-without-active",
  title: "Active people are shown without active.",
  kind: "faulty",
  noticedBy: inBoth("active-returned"),
  spec: ["spec-as-sent", "spec-user-complete"],
  wrap: said(users, (answer) => withEach(answer, (user) => (user["active"] === true ? without(user, "active") : user))),
};
