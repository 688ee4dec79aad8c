import { withDates } from "../layers/dates.ts";
import { said, unnoticed } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const datesWithOffset: Quirk = {
  id: "dates-with-offset",
  title: "The dates in meta have an offset in place of a Z.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(anything, (answer) => withDates(answer, (text) => text.replace(/Z$/, "+00:00"))),
};
