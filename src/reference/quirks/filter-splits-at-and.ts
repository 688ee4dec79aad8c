import { inBoth, refused } from "../layers/layer.ts";
import { soughtBy } from "../layers/request.ts";
import { both, isLookUp } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const filterSplitsAtAnd: Quirk = {
  id: "filter-splits-at-and",
  title: "A filter is taken apart at the word and, inside of names as well.",
  kind: "faulty",
  noticedBy: inBoth("filter-offered", "lookup-answered"),
  wrap: refused(
    both(isLookUp, (wire) => soughtBy(wire).includes(" and ")),
    400,
    "invalidFilter",
  ),
};
