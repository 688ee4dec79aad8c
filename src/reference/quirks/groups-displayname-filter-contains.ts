import { heard, inBoth } from "../layers/layer.ts";
import { withQuery } from "../layers/request.ts";
import { groupLookUps } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupsDisplaynameFilterContains: Quirk = {
  id: "groups-displayname-filter-contains",
  title: "A group look-up finds every group whose displayName contains what is asked for.",
  kind: "faulty",
  noticedBy: inBoth("lookup-selective"),
  wrap: heard(groupLookUps, (wire) =>
    withQuery(wire, (query) => query.set("filter", (query.get("filter") ?? "").replace(" eq ", " co "))),
  ),
};
