import { attribute } from "../../scim/json.ts";
import { having, said, unnoticed, withEach } from "../layers/layer.ts";
import { withFormatted } from "../layers/names.ts";
import { users } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const nameFormattedAdded: Quirk = {
  id: "name-formatted-added",
  title: "Users are shown with their name in one piece as well.",
  kind: "legal",
  noticedBy: unnoticed,
  // Whoever asked for the given name alone has not asked for this.
  rfc: ["attributes-notation"],
  wrap: said(users, (answer) =>
    withEach(answer, (user) => having(user, { name: withFormatted(attribute(user, "name")) })),
  ),
};
