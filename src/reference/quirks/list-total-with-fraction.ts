import { inBoth, said, withText } from "../layers/layer.ts";
import { lists } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const listTotalWithFraction: Quirk = {
  id: "list-total-with-fraction",
  title: "totalResults is written with a fraction, like 3.0.",
  kind: "faulty",
  noticedBy: inBoth("integers-plain"),
  wrap: said(lists, (answer) => withText(answer, answer.text.replace(/"totalResults":(\d+)/, '"totalResults":$1.0'))),
};
