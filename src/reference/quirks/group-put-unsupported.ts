import { refused } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupPutUnsupported: Quirk = {
  id: "group-put-unsupported",
  title: "Groups cannot be replaced.",
  kind: "faulty",
  noticedBy: {
    oin: [],
    aiw: [
      "members-change-accepted",
      "members-replace-accepted",
      "redundant-add-accepted",
      "redundant-remove-accepted",
      "rename-accepted",
    ],
  },
  wrap: refused(on("PUT /Groups/{id}"), 501),
};
