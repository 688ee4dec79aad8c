import { said, unnoticed, withEach } from "../../../layers/layer.ts";
import { nameOf } from "../../../layers/request.ts";
import { users } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const nicknameIsUserName: Quirk = {
  id: "nickname-is-user-name",
  title: "Who has a title and no nickname is called by the user name.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["nick-name-own"],
  wrap: said(users, (answer) =>
    withEach(answer, (user) => (user["title"] === undefined ? user : { nickName: nameOf(user), ...user })),
  ),
};
