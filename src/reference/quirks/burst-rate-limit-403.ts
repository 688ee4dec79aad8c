import { throttled } from "../layers/bursts.ts";
import { refusal } from "../layers/layer.ts";
import type { Quirk } from "../quirk.ts";

const MOST = 4;

export const burstRateLimit403: Quirk = {
  id: "burst-rate-limit-403",
  title: "More than four requests at once are too many, which is said with 403.",
  kind: "faulty",
  suites: ["burst"],
  noticedBy: {
    oin: ["create-accepted", "filter-offered", "race-loser-status", "resource-readable", "users-listed"],
    aiw: [
      "create-accepted",
      "filter-offered",
      "members-change-accepted",
      "race-loser-status",
      "resource-readable",
      "users-listed",
    ],
  },
  wrap: throttled(MOST, refusal(403)),
};
