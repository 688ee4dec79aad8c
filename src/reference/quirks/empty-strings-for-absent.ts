import { completed, said, unnoticed, withEach } from "../layers/layer.ts";
import { users } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const emptyStringsForAbsent: Quirk = {
  id: "empty-strings-for-absent",
  title: "Texts that a user does not have are shown as empty ones.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(users, (answer) =>
    withEach(answer, (user) =>
      completed(user, { nickName: "", title: "", userType: "", profileUrl: "", timezone: "" }),
    ),
  ),
};
