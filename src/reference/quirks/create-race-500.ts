import { meeting, ofOneName } from "../layers/bursts.ts";
import { inBoth, refusal } from "../layers/layer.ts";
import type { Quirk } from "../quirk.ts";

export const createRace500: Quirk = {
  id: "create-race-500",
  title: "Of two creates of one user name that come at once, the second breaks the server.",
  kind: "faulty",
  suites: ["burst"],
  noticedBy: inBoth("race-loser-status"),
  wrap: meeting(ofOneName, async (wire, next) => {
    const answer = await next(wire);
    return answer.status === 409 ? refusal(500) : answer;
  }),
};
