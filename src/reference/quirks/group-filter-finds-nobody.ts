import { inBoth, said, withOnly } from "../layers/layer.ts";
import { groupLookUps } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupFilterFindsNobody: Quirk = {
  id: "group-filter-finds-nobody",
  title: "A group look-up is answered with an empty list, whatever there is.",
  kind: "faulty",
  noticedBy: inBoth("group-found"),
  wrap: said(groupLookUps, (answer) => withOnly(answer, () => false)),
};
