import { inBoth, late, said } from "../layers/layer.ts";
import { userLists } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const listSlow: Quirk = {
  id: "list-slow",
  title: "A list of users takes more than a minute.",
  kind: "faulty",
  noticedBy: inBoth("answers"),
  wrap: said(userLists, late),
};
