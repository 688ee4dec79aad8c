import { inBoth } from "../layers/layer.ts";
import { idIn, stating } from "../layers/request.ts";
import { deactivates, reactivates } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const staleActiveWins: Quirk = {
  id: "stale-active-wins",
  title: "Whoever was just reactivated stays active, though the next request says otherwise and is accepted.",
  kind: "faulty",
  noticedBy: inBoth("active-stored"),
  wrap: (next, store) => {
    const back = new Set<string>();
    return async (wire) => {
      const id = idIn(wire);
      if (reactivates(wire, store)) back.add(id);
      else if (deactivates(wire, store) && back.delete(id)) return next(stating(wire, "active", true));
      return next(wire);
    };
  },
};
