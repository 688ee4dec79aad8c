import { text } from "../../scim/json.ts";
import { having, said, unnoticed, withValues } from "../layers/layer.ts";
import { users } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const emailsInCapitals: Quirk = {
  id: "emails-in-capitals",
  title: "E-mail addresses are shown in capitals, which their schema allows.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(users, (answer) =>
    withValues(answer, "emails", (email) => having(email, { value: text(email, "value")?.toUpperCase() ?? null })),
  ),
};
