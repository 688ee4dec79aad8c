import { answerOf } from "../../scim/json.ts";
import { throttled } from "../layers/bursts.ts";
import { inBoth } from "../layers/layer.ts";
import type { Quirk } from "../quirk.ts";

const MOST = 4;

export const burstRateLimitUntold: Quirk = {
  id: "burst-rate-limit-untold",
  title: "More than four requests at once are asked too much, in plain text and without saying until when.",
  kind: "faulty",
  suites: ["burst"],
  noticedBy: inBoth("retry-after-told"),
  wrap: throttled(MOST, answerOf(429, { "content-type": "text/plain" }, "Slow down!")),
};
