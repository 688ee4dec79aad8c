import { inBoth, said, withJson } from "../layers/layer.ts";
import { numberIn } from "../layers/request.ts";
import { userLists } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const pageTotalUndercountsLater: Quirk = {
  id: "page-total-undercounts-later",
  title: "totalResults counts those from startIndex on.",
  kind: "faulty",
  noticedBy: inBoth("list-total"),
  wrap: said(userLists, (answer, wire) =>
    withJson(answer, (list) => ({
      ...list,
      totalResults: Math.max(0, Number(list["totalResults"]) - numberIn(wire, "startIndex") + 1),
    })),
  ),
};
