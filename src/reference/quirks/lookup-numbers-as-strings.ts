import { inBoth, said, spelled, withJson } from "../layers/layer.ts";
import { isLookUp } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const lookupNumbersAsStrings: Quirk = {
  id: "lookup-numbers-as-strings",
  title: "The paging numbers of look-ups are strings.",
  kind: "faulty",
  noticedBy: inBoth("list-numbers"),
  wrap: said(isLookUp, (answer) =>
    withJson(answer, (list) => ({ ...list, startIndex: "1", itemsPerPage: spelled(list["itemsPerPage"]) })),
  ),
};
