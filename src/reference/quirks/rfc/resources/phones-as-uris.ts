import { text } from "../../../../scim/json.ts";
import { said, unnoticed, withValues } from "../../../layers/layer.ts";
import { users } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const phonesAsUris: Quirk = {
  id: "phones-as-uris",
  title: "Telephone numbers are shown in the form of RFC 3966.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(users, (answer) =>
    withValues(answer, "phoneNumbers", (one) => ({
      ...one,
      value: `tel:${(text(one, "value") ?? "").replace(/^tel:/, "").replaceAll(" ", "-")}`,
    })),
  ),
};
