import { ENTERPRISE_USER } from "../../scim/urns.ts";
import { having, said, unnoticed, withEach } from "../layers/layer.ts";
import { listIn } from "../layers/request.ts";
import { users } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const schemasExtensionEmpty: Quirk = {
  id: "schemas-extension-empty",
  title: "The enterprise extension is among the schemas of people who have nothing in it.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(users, (answer) =>
    withEach(answer, (user) => having(user, { schemas: [...new Set([...listIn(user, "schemas"), ENTERPRISE_USER])] })),
  ),
};
