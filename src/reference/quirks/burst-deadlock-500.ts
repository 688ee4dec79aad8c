import { meeting, ofOne } from "../layers/bursts.ts";
import { inBoth, refusal } from "../layers/layer.ts";
import type { Quirk } from "../quirk.ts";

export const burstDeadlock500: Quirk = {
  id: "burst-deadlock-500",
  title: "Of changes of one group that come at once, the database ends all but the first, and the server breaks.",
  kind: "faulty",
  suites: ["burst"],
  noticedBy: inBoth("members-change-accepted"),
  wrap: meeting(ofOne("PATCH /Groups/{id}", "PUT /Groups/{id}"), () => Promise.resolve(refusal(500))),
};
