import { inBoth, said, withEach } from "../layers/layer.ts";
import { userLists } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const importBlankNames: Quirk = {
  id: "import-blank-names",
  title: "Lists show people with empty names.",
  kind: "faulty",
  noticedBy: inBoth("listed-as-stored"),
  wrap: said(userLists, (answer) => withEach(answer, (user) => ({ ...user, name: { givenName: "", familyName: "" } }))),
};
