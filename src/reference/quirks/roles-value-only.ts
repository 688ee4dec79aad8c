import { said, unnoticed, withValues } from "../layers/layer.ts";
import { users } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const rolesValueOnly: Quirk = {
  id: "roles-value-only",
  title: "Of the roles of a user only the ids are shown.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(users, (answer) => withValues(answer, "roles", ({ value = null }) => ({ value }))),
};
