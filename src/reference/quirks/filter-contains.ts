import { heard, inBoth } from "../layers/layer.ts";
import { withQuery } from "../layers/request.ts";
import { userLookUps } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const filterContains: Quirk = {
  id: "filter-contains",
  title: "A user look-up finds everybody whose userName contains what is asked for.",
  kind: "faulty",
  noticedBy: inBoth("lookup-selective"),
  wrap: heard(userLookUps, (wire) =>
    withQuery(wire, (query) => query.set("filter", (query.get("filter") ?? "").replace(" eq ", " co "))),
  ),
};
