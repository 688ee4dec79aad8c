import { setTimeout } from "node:timers/promises";
import { both, groupLists } from "../../layers/when.ts";
import { unnoticed } from "../../layers/layer.ts";
import type { Quirk } from "../../quirk.ts";

/** In milliseconds. */
const DELAY = 650;
const wholeList = both(groupLists, ({ path }) => !path.includes("?"));

export const groupsSlow: Quirk = {
  id: "groups-slow",
  title: "Whoever asks for all groups at once has to wait.",
  kind: "legal",
  noticedBy: unnoticed,
  spec: ["spec-groups-fast"],
  wrap: (next, store) => async (wire) => {
    const answer = await next(wire);
    if (!wholeList(wire, store)) return answer;
    await setTimeout(DELAY);
    return { ...answer, ms: answer.ms + DELAY };
  },
};
