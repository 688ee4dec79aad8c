import { inBoth } from "../layers/layer.ts";
import { asAsked, pages } from "../layers/pages.ts";
import { groupLists } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupsListHidesNewest: Quirk = {
  id: "groups-list-hides-newest",
  title: "Lists of all groups do not know of the newest one yet.",
  kind: "faulty",
  noticedBy: inBoth("groups-complete"),
  wrap: pages(asAsked, (all) => all.slice(0, -1), groupLists),
};
