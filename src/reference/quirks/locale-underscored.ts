import { text } from "../../scim/json.ts";
import { having, said, unnoticed, withEach } from "../layers/layer.ts";
import { users } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const localeUnderscored: Quirk = {
  id: "locale-underscored",
  title: "The locale is shown with an underscore.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(users, (answer) =>
    withEach(answer, (user) => {
      const locale = text(user, "locale");
      return locale === undefined ? user : having(user, { locale: locale.replace("-", "_") });
    }),
  ),
};
