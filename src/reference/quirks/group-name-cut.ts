import { heard, inBoth } from "../layers/layer.ts";
import { statedIn, stating } from "../layers/request.ts";
import { groupWrites } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupNameCut: Quirk = {
  id: "group-name-cut",
  title: "The names of groups are cut after 64 characters.",
  kind: "faulty",
  noticedBy: inBoth("group-name-stored"),
  wrap: heard(groupWrites, (wire) => {
    const name = statedIn(wire, "displayName");
    return typeof name === "string" ? stating(wire, "displayName", name.slice(0, 64)) : wire;
  }),
};
