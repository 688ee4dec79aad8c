import { answerOf } from "../../scim/json.ts";
import { unnoticed } from "../layers/layer.ts";
import { inTurn } from "../layers/rate.ts";
import type { Quirk } from "../quirk.ts";

export const rateLimitNoRetryAfter: Quirk = {
  id: "rate-limit-no-retry-after",
  title: "Every thirtieth request is asked too much three times over, in plain text and without saying until when.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: inTurn({ every: 30, times: 3 }, answerOf(429, { "content-type": "text/plain" }, "Slow down!")),
};
