import { filterLike } from "../../../layers/filters.ts";
import { refused, unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const filterSquareBracketsRefused: Quirk = {
  id: "filter-square-brackets-refused",
  title: "Square brackets are not on offer in a filter.",
  kind: "legal",
  noticedBy: unnoticed,
  rfc: ["filter-accepted"],
  wrap: refused(filterLike(/\[/), 501),
};
