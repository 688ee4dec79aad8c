import { inBoth, refusal } from "../layers/layer.ts";
import { idIn } from "../layers/request.ts";
import { deactivates, reactivates } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const staleActiveInSecondEvent: Quirk = {
  id: "stale-active-in-second-event",
  title: "Whoever was just reactivated cannot be deactivated: the server says that it is busy with that person.",
  kind: "faulty",
  noticedBy: inBoth("deactivation-accepted"),
  wrap: (next, store) => {
    const busy = new Set<string>();
    return async (wire) => {
      const id = idIn(wire);
      if (reactivates(wire, store)) busy.add(id);
      else if (deactivates(wire, store) && busy.delete(id)) return refusal(409);
      return next(wire);
    };
  },
};
