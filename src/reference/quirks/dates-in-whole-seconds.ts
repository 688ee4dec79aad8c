import { withDates } from "../layers/dates.ts";
import { said, unnoticed } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const datesInWholeSeconds: Quirk = {
  id: "dates-in-whole-seconds",
  title: "The dates in meta have no fractions of seconds.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(anything, (answer) => withDates(answer, (text) => text.replace(/\.\d+/, ""))),
};
