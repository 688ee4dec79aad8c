import { inBoth, refused } from "../layers/layer.ts";
import { isLookUp } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const filtersNotOffered: Quirk = {
  id: "filters-not-offered",
  title: "Nothing can be filtered.",
  kind: "faulty",
  noticedBy: inBoth("filter-offered"),
  wrap: refused(isLookUp, 501),
};
