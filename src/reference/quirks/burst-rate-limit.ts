import { throttled } from "../layers/bursts.ts";
import { refusal, unnoticed, withHeaders } from "../layers/layer.ts";
import type { Quirk } from "../quirk.ts";

const MOST = 4;

export const burstRateLimit: Quirk = {
  id: "burst-rate-limit",
  title: "Where more than four requests come at once, the others are to come again in a second.",
  kind: "legal",
  suites: ["burst"],
  noticedBy: unnoticed,
  wrap: throttled(MOST, withHeaders(refusal(429), { "retry-after": "1" })),
};
