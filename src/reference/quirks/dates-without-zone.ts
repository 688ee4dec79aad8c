import { withDates } from "../layers/dates.ts";
import { said, unnoticed } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const datesWithoutZone: Quirk = {
  id: "dates-without-zone",
  title: "The dates in meta have no time zone.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(anything, (answer) => withDates(answer, (text) => text.replace("Z", ""))),
};
