import { inBoth, refusal } from "../layers/layer.ts";
import { aMoment, ofOneName } from "../layers/bursts.ts";
import type { Quirk } from "../quirk.ts";

export const createRaceNobody: Quirk = {
  id: "create-race-nobody",
  title: "Creates of one user name that come at once are refused, each for the sake of the other.",
  kind: "faulty",
  suites: ["burst"],
  noticedBy: inBoth("race-one-account"),
  wrap: (next) => {
    const under = new Map<string, number>();
    return async (wire) => {
      const name = ofOneName(wire);
      if (name === undefined) return next(wire);
      under.set(name, (under.get(name) ?? 0) + 1);
      await aMoment();
      return (under.get(name) ?? 0) > 1 ? refusal(409, "uniqueness") : next(wire);
    };
  },
};
