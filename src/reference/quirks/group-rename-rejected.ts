import { refused } from "../layers/layer.ts";
import { renamesGroup } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupRenameRejected: Quirk = {
  id: "group-rename-rejected",
  title: "The name of a group cannot be changed.",
  kind: "faulty",
  noticedBy: {
    oin: ["name-assertion-accepted"],
    aiw: ["members-change-accepted", "members-replace-accepted", "rename-accepted"],
  },
  wrap: refused(renamesGroup, 400, "mutability"),
};
