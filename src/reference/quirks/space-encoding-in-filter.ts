import { inBoth, refused } from "../layers/layer.ts";
import { both, isLookUp } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const spaceEncodingInFilter: Quirk = {
  id: "space-encoding-in-filter",
  title: "Blanks in a filter are not decoded.",
  kind: "faulty",
  noticedBy: inBoth("filter-offered"),
  wrap: refused(
    both(isLookUp, ({ path }) => path.includes("%20")),
    400,
    "invalidFilter",
  ),
};
