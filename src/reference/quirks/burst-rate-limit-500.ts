import { throttled } from "../layers/bursts.ts";
import { refusal } from "../layers/layer.ts";
import type { Quirk } from "../quirk.ts";

const MOST = 4;

export const burstRateLimit500: Quirk = {
  id: "burst-rate-limit-500",
  title: "More than four requests at once are too many, which is said with 500.",
  kind: "faulty",
  suites: ["burst"],
  noticedBy: {
    oin: ["create-accepted", "lookup-answered", "race-loser-status", "resource-readable", "users-listed"],
    aiw: [
      "create-accepted",
      "lookup-answered",
      "members-change-accepted",
      "race-loser-status",
      "resource-readable",
      "users-listed",
    ],
  },
  wrap: throttled(MOST, refusal(500)),
};
