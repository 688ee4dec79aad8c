import { inBoth } from "../layers/layer.ts";
import { pages } from "../layers/pages.ts";
import { groupLists } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupsPageStartindexIgnored: Quirk = {
  id: "groups-page-startindex-ignored",
  title: "Every page of groups is the first.",
  kind: "faulty",
  noticedBy: inBoth("groups-complete", "page-past-the-end"),
  wrap: pages((all, { count }) => all.slice(0, count), undefined, groupLists),
};
