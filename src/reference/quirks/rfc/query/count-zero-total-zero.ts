import { asksBy } from "../../../layers/filters.ts";
import { said, unnoticed, withJson } from "../../../layers/layer.ts";
import { both } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const countZeroTotalZero: Quirk = {
  id: "count-zero-total-zero",
  title: "Where nobody is asked for, the total is 0.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["count-zero"],
  wrap: said(both(asksBy("startIndex"), asksBy("count", /^0$/)), (answer) =>
    withJson(answer, (list) => ({ ...list, totalResults: 0 })),
  ),
};
