import { inBoth, said, withEach, without } from "../layers/layer.ts";
import { users } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const emailsNeverShown: Quirk = {
  id: "emails-never-shown",
  title: "Users have no e-mail addresses.",
  kind: "faulty",
  noticedBy: inBoth("name-and-emails-held"),
  wrap: said(users, (answer) => withEach(answer, (user) => without(user, "emails"))),
};
