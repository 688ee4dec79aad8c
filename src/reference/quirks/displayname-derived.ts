import { text } from "../../scim/json.ts";
import { inBoth, said, withEach } from "../layers/layer.ts";
import { users } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const displaynameDerived: Quirk = {
  id: "displayname-derived",
  title: "The displayName of a user is made of the first and the last name, whatever was written.",
  kind: "faulty",
  noticedBy: inBoth("optional-attributes-current"),
  wrap: said(users, (answer) =>
    withEach(answer, (user) => ({
      ...user,
      displayName: `${text(user["name"], "givenName")} ${text(user["name"], "familyName")}`,
    })),
  ),
};
