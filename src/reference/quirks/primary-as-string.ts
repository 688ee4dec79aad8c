import { inBoth, said, withValues } from "../layers/layer.ts";
import { users } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const primaryAsString: Quirk = {
  id: "primary-as-string",
  title: "The mark of the primary e-mail address is shown as a string.",
  kind: "faulty",
  noticedBy: inBoth("booleans"),
  wrap: said(users, (answer) =>
    withValues(answer, "emails", (email) => ({ ...email, primary: String(email["primary"] === true) })),
  ),
};
