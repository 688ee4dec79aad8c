import { inBoth, refused } from "../layers/layer.ts";
import { soughtBy } from "../layers/request.ts";
import { both, userLookUps } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const filterSpecialChars: Quirk = {
  id: "filter-special-chars",
  title: "An apostrophe in a filter breaks the query.",
  kind: "faulty",
  noticedBy: inBoth("lookup-answered"),
  wrap: refused(
    both(userLookUps, (wire) => soughtBy(wire).includes("'")),
    500,
  ),
};
