import { inBoth } from "../layers/layer.ts";
import { idIn, soughtBy, statedIn } from "../layers/request.ts";
import { reactivates, userLookUps } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const activeFlipRace: Quirk = {
  id: "active-flip-race",
  title: "A reactivation that comes right after a deactivation is overtaken by it.",
  kind: "faulty",
  suites: ["burst"],
  noticedBy: inBoth("active-stored", "lookup-current"),
  wrap: (next, store) => {
    // Under way until somebody looks the person up, by when it has come to its end.
    const under = new Set<string>();
    return async (wire) => {
      const id = idIn(wire);
      if (userLookUps(wire, store)) {
        for (const [known, { userName }] of store.users) if (userName === soughtBy(wire)) under.delete(known);
      }
      if (wire.method !== "GET" && statedIn(wire, "active") === false) under.add(id);
      const isOvertaken = reactivates(wire, store) && under.has(id);
      const answer = await next(wire);
      const stored = store.users.get(id);
      if (isOvertaken && stored !== undefined) store.users.set(id, { ...stored, active: false });
      return answer;
    };
  },
};
