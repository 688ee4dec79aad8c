import { inBoth, refusal } from "../layers/layer.ts";
import { idIn } from "../layers/request.ts";
import { on, reactivates } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const failedProfilePushAfterReactivate: Quirk = {
  id: "failed-profile-push-after-reactivate",
  title: "Whoever was just reactivated cannot be replaced.",
  kind: "faulty",
  noticedBy: inBoth("update-accepted"),
  wrap: (next, store) => {
    const fresh = new Set<string>();
    return async (wire) => {
      const id = idIn(wire);
      if (reactivates(wire, store)) fresh.add(id);
      else if (on("PUT /Users/{id}")(wire, store) && fresh.delete(id)) return refusal(400, "invalidValue");
      return next(wire);
    };
  },
};
