import { inBoth, refused } from "../layers/layer.ts";
import { soughtBy } from "../layers/request.ts";
import { both, isLookUp } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const filterPercent500: Quirk = {
  id: "filter-percent-500",
  title: "A filter is decoded twice, and a percent sign in a name breaks the server.",
  kind: "faulty",
  noticedBy: inBoth("lookup-answered"),
  wrap: refused(
    both(isLookUp, (wire) => soughtBy(wire).includes("%")),
    500,
  ),
};
