import { inBoth, refused } from "../layers/layer.ts";
import { groupLists } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupsProbeNotImplemented: Quirk = {
  id: "groups-probe-not-implemented",
  title: "Groups cannot be listed.",
  kind: "faulty",
  noticedBy: inBoth("groups-listed"),
  spec: ["spec-groups-answered"],
  wrap: refused(groupLists, 501),
};
