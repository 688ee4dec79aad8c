import { said, unnoticed } from "../../../layers/layer.ts";
import { withProfiled } from "../../../layers/profiled.ts";
import { users } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const nameWithBlank: Quirk = {
  id: "name-with-blank",
  title: "People with a profile page have an attribute whose name has a blank in it.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["attribute-names"],
  wrap: said(users, (answer) => withProfiled(answer, (user) => ({ ...user, "favourite colour": "green" }))),
};
