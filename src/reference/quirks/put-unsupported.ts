import { refused } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const putUnsupported: Quirk = {
  id: "put-unsupported",
  title: "Users cannot be replaced.",
  kind: "faulty",
  noticedBy: {
    oin: ["update-accepted"],
    aiw: ["activation-accepted", "deactivation-accepted", "password-accepted", "update-accepted"],
  },
  wrap: refused(on("PUT /Users/{id}"), 501),
};
