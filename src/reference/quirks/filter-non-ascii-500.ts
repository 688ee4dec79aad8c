import { inBoth, refused } from "../layers/layer.ts";
import { soughtBy } from "../layers/request.ts";
import { both, isLookUp } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const filterNonAscii500: Quirk = {
  id: "filter-non-ascii-500",
  title: "A letter outside of ASCII in a filter breaks the query.",
  kind: "faulty",
  noticedBy: inBoth("lookup-answered"),
  wrap: refused(
    both(isLookUp, (wire) => /[^\x20-\x7e]/.test(soughtBy(wire))),
    500,
  ),
};
