import { asksBy } from "../../../layers/filters.ts";
import { said, unnoticed, withJson, without } from "../../../layers/layer.ts";
import { both } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const cursorWithoutTotal: Quirk = {
  id: "cursor-without-total",
  title: "Pages by cursor do not say how many there are.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(both(asksBy("cursor"), asksBy("count", /^[1-9]/)), (answer) =>
    withJson(answer, (list) =>
      "nextCursor" in list || "previousCursor" in list ? without(list, "totalResults") : list,
    ),
  ),
};
