import { withManagers } from "../layers/attributes.ts";
import { said, unnoticed } from "../layers/layer.ts";
import { users } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const managerDisplaynameDerived: Quirk = {
  id: "manager-displayname-derived",
  title: "The name of a manager is the server's own, whatever the client sent.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(users, (answer) => withManagers(answer, () => ({ displayName: "Somebody above" }))),
};
