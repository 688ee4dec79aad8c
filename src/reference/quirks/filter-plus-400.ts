import { inBoth, refused } from "../layers/layer.ts";
import { soughtBy } from "../layers/request.ts";
import { both, userLookUps } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const filterPlus400: Quirk = {
  id: "filter-plus-400",
  title: "A plus sign in a filter is taken for a fault of its syntax.",
  kind: "faulty",
  noticedBy: inBoth("lookup-answered"),
  wrap: refused(
    both(userLookUps, (wire) => soughtBy(wire).includes("+")),
    400,
    "invalidFilter",
  ),
};
