import { inBoth, said, withValues } from "../layers/layer.ts";
import { users } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const emailsAsStrings: Quirk = {
  id: "emails-as-strings",
  title: "E-mail addresses are shown as strings, not as objects.",
  kind: "faulty",
  noticedBy: inBoth("attribute-types"),
  wrap: said(users, (answer) => withValues(answer, "emails", (email) => email["value"] ?? null)),
};
