import { having, said, unnoticed, withValues } from "../layers/layer.ts";
import { users } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const emailsDisplayAdded: Quirk = {
  id: "emails-display-added",
  title: "E-mail addresses have a display, too.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(users, (answer) =>
    withValues(answer, "emails", (email) => having(email, { display: email["value"] ?? null })),
  ),
};
