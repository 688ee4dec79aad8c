import { inBoth, refused } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupDeleteUnsupported: Quirk = {
  id: "group-delete-unsupported",
  title: "Groups cannot be deleted.",
  kind: "faulty",
  noticedBy: inBoth("delete-accepted"),
  wrap: refused(on("DELETE /Groups/{id}"), 501),
};
