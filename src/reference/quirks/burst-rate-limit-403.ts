import { throttled } from "../layers/bursts.ts";
import { inBoth, refusal } from "../layers/layer.ts";
import type { Quirk } from "../quirk.ts";

const MOST = 4;

export const burstRateLimit403: Quirk = {
  id: "burst-rate-limit-403",
  title: "More than four requests at once are too many, which is said with 403.",
  kind: "faulty",
  suites: ["burst"],
  noticedBy: inBoth(),
  wrap: throttled(MOST, refusal(403)),
};
