import { withDates } from "../layers/dates.ts";
import { said, unnoticed } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const datesWithNanoseconds: Quirk = {
  id: "dates-with-nanoseconds",
  title: "The dates in meta have nine digits behind the second.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(anything, (answer) => withDates(answer, (text) => text.replace(/\.(\d{3})\b/, ".$1000000"))),
};
