import { text } from "../../scim/json.ts";
import { having, said, unnoticed, withValues } from "../layers/layer.ts";
import { users } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

export const emailTypesInCapitals: Quirk = {
  id: "email-types-in-capitals",
  title: "The types of e-mail addresses begin with a capital.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(users, (answer) =>
    withValues(answer, "emails", (email) => having(email, { type: capital(text(email, "type") ?? "other") })),
  ),
};
