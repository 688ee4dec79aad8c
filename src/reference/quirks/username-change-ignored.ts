import { heard, inBoth } from "../layers/layer.ts";
import { nameOf, stating, storedAt } from "../layers/request.ts";
import { renamesUser } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const usernameChangeIgnored: Quirk = {
  id: "username-change-ignored",
  title: "A user keeps the user name, whatever is written.",
  kind: "faulty",
  noticedBy: inBoth("account-found", "attributes-stored"),
  wrap: heard(renamesUser, (wire, store) => stating(wire, "userName", nameOf(storedAt(wire, store) ?? {}))),
};
