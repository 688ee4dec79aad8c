import { ENTERPRISE_USER, USER } from "../../scim/urns.ts";
import { inBoth, said, withEach } from "../layers/layer.ts";
import { users } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const extensionUndeclared: Quirk = {
  id: "extension-undeclared",
  title: "Everybody has a department, but the extension is not among the schemas.",
  kind: "faulty",
  noticedBy: inBoth("extension-declared"),
  wrap: said(users, (answer) =>
    withEach(answer, (user) => ({
      [ENTERPRISE_USER]: { department: "Tours" },
      ...user,
      schemas: [USER],
    })),
  ),
};
