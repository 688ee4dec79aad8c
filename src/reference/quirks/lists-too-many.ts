import { inBoth, refused } from "../layers/layer.ts";
import { userLists } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const listsTooMany: Quirk = {
  id: "lists-too-many",
  title: "A list of all users is refused as too much.",
  kind: "faulty",
  noticedBy: inBoth("listing-offered"),
  wrap: refused(userLists, 400, "tooMany"),
};
