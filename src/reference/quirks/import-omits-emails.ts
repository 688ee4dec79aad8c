import { inBoth, said, withEach, without } from "../layers/layer.ts";
import { userLists } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const importOmitsEmails: Quirk = {
  id: "import-omits-emails",
  title: "Lists of all users leave the e-mail addresses out.",
  kind: "faulty",
  noticedBy: inBoth("listed-as-stored"),
  spec: ["spec-user-complete"],
  wrap: said(userLists, (answer) => withEach(answer, (user) => without(user, "emails"))),
};
