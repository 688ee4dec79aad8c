import { inBoth, said, withEach } from "../layers/layer.ts";
import { userLists } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const importActiveAlwaysTrue: Quirk = {
  id: "import-active-always-true",
  title: "Lists of all users show everybody as active.",
  kind: "faulty",
  noticedBy: inBoth("listed-as-stored"),
  wrap: said(userLists, (answer) => withEach(answer, (user) => ({ ...user, active: true }))),
};
