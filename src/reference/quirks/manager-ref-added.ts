import { withManagers } from "../layers/attributes.ts";
import { said, spelled, unnoticed } from "../layers/layer.ts";
import { users } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const managerRefAdded: Quirk = {
  id: "manager-ref-added",
  title: "Managers have a reference of the server's own.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(users, (answer) => withManagers(answer, ({ value = null }) => ({ $ref: `../Users/${spelled(value)}` }))),
};
