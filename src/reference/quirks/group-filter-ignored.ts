import { heard, inBoth } from "../layers/layer.ts";
import { withQuery } from "../layers/request.ts";
import { groupLookUps } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupFilterIgnored: Quirk = {
  id: "group-filter-ignored",
  title: "The filter of a group look-up is ignored: every group is in the list.",
  kind: "faulty",
  noticedBy: inBoth("lookup-selective"),
  wrap: heard(groupLookUps, (wire) => withQuery(wire, (query) => query.delete("filter"))),
};
