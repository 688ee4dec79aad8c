import { having, inBoth, said, withJson } from "../layers/layer.ts";
import { groupLookUps } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupLookupTotalZero: Quirk = {
  id: "group-lookup-total-zero",
  title: "A group look-up shows the group that it finds, and says that there is none.",
  kind: "faulty",
  noticedBy: inBoth("group-found"),
  wrap: said(groupLookUps, (answer) => withJson(answer, (list) => having(list, { totalResults: 0 }))),
};
