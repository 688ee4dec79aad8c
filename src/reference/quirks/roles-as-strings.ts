import { said, withValues } from "../layers/layer.ts";
import { users } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const rolesAsStrings: Quirk = {
  id: "roles-as-strings",
  title: "The roles of a user are shown as strings, not as objects.",
  kind: "faulty",
  noticedBy: { oin: ["attribute-types"], aiw: [] },
  wrap: said(users, (answer) => withValues(answer, "roles", (role) => role["value"] ?? null)),
};
