import { attribute } from "../../scim/json.ts";
import { having, inBoth, said, withEach } from "../layers/layer.ts";
import { together } from "../layers/names.ts";
import { users } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const nameFormattedOnly: Quirk = {
  id: "name-formatted-only",
  title: "Users are shown with their whole name in one piece and not with its parts.",
  kind: "faulty",
  noticedBy: inBoth("name-and-emails-held", "optional-attributes-stored"),
  wrap: said(users, (answer) =>
    withEach(answer, (user) => having(user, { name: { formatted: together(attribute(user, "name")) } })),
  ),
};
