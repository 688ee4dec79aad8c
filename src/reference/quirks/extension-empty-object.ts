import { ENTERPRISE_USER } from "../../scim/urns.ts";
import { completed, said, unnoticed, withEach } from "../layers/layer.ts";
import { users } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const extensionEmptyObject: Quirk = {
  id: "extension-empty-object",
  title: "Users without enterprise data have an empty extension, which schemas does not name.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(users, (answer) => withEach(answer, (user) => completed(user, { [ENTERPRISE_USER]: {} }))),
};
