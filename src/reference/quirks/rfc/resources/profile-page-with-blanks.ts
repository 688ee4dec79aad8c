import { text } from "../../../../scim/json.ts";
import { said, unnoticed } from "../../../layers/layer.ts";
import { withProfiled } from "../../../layers/profiled.ts";
import { users } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const profilePageWithBlanks: Quirk = {
  id: "profile-page-with-blanks",
  title: "Profile pages are shown with blanks in their addresses.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["profile-url"],
  wrap: said(users, (answer) =>
    withProfiled(answer, (user) => ({ ...user, profileUrl: `${text(user, "profileUrl")}/my page` })),
  ),
};
