import { said, withEach, without } from "../layers/layer.ts";
import { userLists } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const importOmitsRoles: Quirk = {
  id: "import-omits-roles",
  title: "Lists of users leave roles and entitlements out.",
  kind: "faulty",
  noticedBy: { oin: ["listed-as-stored"], aiw: [] },
  wrap: said(userLists, (answer) => withEach(answer, (user) => without(user, "roles", "entitlements"))),
};
