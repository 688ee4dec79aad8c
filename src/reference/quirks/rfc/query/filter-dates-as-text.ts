import { filterRead } from "../../../layers/filters.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const filterDatesAsText: Quirk = {
  id: "filter-dates-as-text",
  title: "Moments in a filter are compared without their zones.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["filter-order"],
  wrap: filterRead(/[+-]\d\d:\d\d"/, () => 'Z"'),
};
