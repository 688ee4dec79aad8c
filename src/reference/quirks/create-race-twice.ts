import { aMoment } from "../layers/bursts.ts";
import { accepting, holderOf } from "../layers/conflicts.ts";
import { inBoth } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const createRaceTwice: Quirk = {
  id: "create-race-twice",
  title: "Whether a user name is free is looked up before it is taken: creates that come at once all get it.",
  kind: "faulty",
  suites: ["burst"],
  noticedBy: inBoth("account-found", "race-one-account"),
  wrap: (next, store) => {
    const twice = accepting(() => true)(next, store);
    return async (wire) => {
      if (!on("POST /Users")(wire, store)) return twice(wire);
      const isFree = holderOf(wire, store) === undefined;
      await aMoment();
      return isFree ? twice(wire) : next(wire);
    };
  },
};
