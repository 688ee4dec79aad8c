import { inBoth, refused } from "../layers/layer.ts";
import { groupLookUps } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupsDisplaynameFilterUnsupported: Quirk = {
  id: "groups-displayname-filter-unsupported",
  title: "Groups cannot be looked up by their displayName.",
  kind: "faulty",
  noticedBy: inBoth("filter-offered"),
  wrap: refused(groupLookUps, 400, "invalidFilter"),
};
