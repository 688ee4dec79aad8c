import { layers, said, unnoticed, withEach, withValues } from "../layers/layer.ts";
import { on, users } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const rolesExtraAttributes: Quirk = {
  id: "roles-extra-attributes",
  title: "Roles and licences have attributes that no schema knows, those of a user too.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: layers(
    said(on("GET /Roles", "GET /Licenses"), (answer) =>
      withEach(answer, (grant) => ({ ...grant, seats: 7, members: [] })),
    ),
    said(users, (answer) => withValues(answer, "roles", (role) => ({ ...role, since: "2026-01-01" }))),
    said(users, (answer) => withValues(answer, "entitlements", (one) => ({ ...one, primary: false }))),
  ),
};
