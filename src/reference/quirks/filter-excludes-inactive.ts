import { inBoth, said, withOnly } from "../layers/layer.ts";
import { userLookUps } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const filterExcludesInactive: Quirk = {
  id: "filter-excludes-inactive",
  title: "Look-ups leave inactive people out.",
  kind: "faulty",
  noticedBy: inBoth("inactive-account-found"),
  wrap: said(userLookUps, (answer) => withOnly(answer, ({ active }) => active !== false)),
};
