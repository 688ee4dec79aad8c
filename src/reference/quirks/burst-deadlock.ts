import { meeting, ofOne } from "../layers/bursts.ts";
import { inBoth, late, refusal } from "../layers/layer.ts";
import type { Quirk } from "../quirk.ts";

export const burstDeadlock: Quirk = {
  id: "burst-deadlock",
  title: "Of changes of one group that come at once, all but the first wait for one another for more than a minute.",
  kind: "faulty",
  suites: ["burst"],
  noticedBy: inBoth("answers"),
  wrap: meeting(ofOne("PATCH /Groups/{id}", "PUT /Groups/{id}"), () => Promise.resolve(late(refusal(503)))),
};
