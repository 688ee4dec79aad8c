import { inBoth, late, refusal } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupWriteDeadlock: Quirk = {
  id: "group-write-deadlock",
  title: "The create of a group hangs for more than a minute, and comes to nothing.",
  kind: "faulty",
  noticedBy: inBoth("answers"),
  wrap: (next, store) => async (wire) => (on("POST /Groups")(wire, store) ? late(refusal(503)) : next(wire)),
};
