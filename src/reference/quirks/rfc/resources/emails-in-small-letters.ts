import { text } from "../../../../scim/json.ts";
import { said, unnoticed, withValues } from "../../../layers/layer.ts";
import { users } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const emailsInSmallLetters: Quirk = {
  id: "emails-in-small-letters",
  title: "E-mail addresses are shown in small letters.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(users, (answer) =>
    withValues(answer, "emails", (one) => ({ ...one, value: (text(one, "value") ?? "").toLowerCase() })),
  ),
};
