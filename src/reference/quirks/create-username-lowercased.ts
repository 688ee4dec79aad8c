import { having, said, unnoticed, withEach } from "../layers/layer.ts";
import { nameOf } from "../layers/request.ts";
import { users } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const createUsernameLowercased: Quirk = {
  id: "create-username-lowercased",
  title: "User names are shown in lower case.",
  kind: "legal",
  noticedBy: unnoticed,
  spec: ["spec-as-sent"],
  wrap: said(users, (answer) =>
    withEach(answer, (user) => (nameOf(user) === "" ? user : having(user, { userName: nameOf(user).toLowerCase() }))),
  ),
};
