import { inBoth, refused } from "../layers/layer.ts";
import { userLists } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const list500WhenStoreEmpty: Quirk = {
  id: "list-500-when-store-empty",
  title: "Where nobody lives yet, a list of users ends in an internal error.",
  kind: "faulty",
  alone: true,
  noticedBy: inBoth("users-listed"),
  wrap: refused((wire, store) => store.users.size === 0 && userLists(wire, store), 500),
};
