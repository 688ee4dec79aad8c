import { said, unnoticed, withEach, without } from "../layers/layer.ts";
import { users } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const userGroupsOmitted: Quirk = {
  id: "user-groups-omitted",
  title: "Users are shown without the groups they are in.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(users, (answer) => withEach(answer, (user) => without(user, "groups"))),
};
