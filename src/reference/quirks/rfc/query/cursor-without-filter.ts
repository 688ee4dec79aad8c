import { asksBy } from "../../../layers/filters.ts";
import { refused, unnoticed } from "../../../layers/layer.ts";
import { both } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const cursorWithoutFilter: Quirk = {
  id: "cursor-without-filter",
  title: "Lists are paged by cursor, but not what a filter finds.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: refused(both(asksBy("cursor"), asksBy("filter")), 501),
};
