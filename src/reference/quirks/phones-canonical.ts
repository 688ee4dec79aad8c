import { text } from "../../scim/json.ts";
import { having, said, unnoticed, withValues } from "../layers/layer.ts";
import { users } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

const canonical = (number: string): string => `tel:${number.replaceAll(/[^\d+]+/g, "-")}`;

export const phonesCanonical: Quirk = {
  id: "phones-canonical",
  title: "Telephone numbers are shown in the form of RFC 3966.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(users, (answer) =>
    withValues(answer, "phoneNumbers", (phone) => having(phone, { value: canonical(text(phone, "value") ?? "") })),
  ),
};
