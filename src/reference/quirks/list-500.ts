import { inBoth, refused } from "../layers/layer.ts";
import { userLists } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const list500: Quirk = {
  id: "list-500",
  title: "Users cannot be listed.",
  kind: "faulty",
  noticedBy: inBoth("users-listed"),
  spec: ["users-listed"],
  wrap: refused(userLists, 500),
};
