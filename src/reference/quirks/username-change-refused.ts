import { inBoth, refused } from "../layers/layer.ts";
import { renamesUser } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const usernameChangeRefused: Quirk = {
  id: "username-change-refused",
  title: "User names cannot be changed.",
  kind: "faulty",
  noticedBy: inBoth("update-accepted"),
  wrap: refused(renamesUser, 400, "mutability"),
};
