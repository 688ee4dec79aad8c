import { inBoth } from "../layers/layer.ts";
import { escaped, foundByPattern } from "../layers/filters.ts";
import type { Quirk } from "../quirk.ts";

export const filterAsRegularExpression: Quirk = {
  id: "filter-as-regular-expression",
  title: "A dot in a user look-up stands for any character.",
  kind: "faulty",
  noticedBy: inBoth("lookup-selective"),
  wrap: foundByPattern((sought) => escaped(sought).replaceAll("\\.", ".")),
};
