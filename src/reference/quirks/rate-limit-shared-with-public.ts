import { unnoticed, refusal, withHeaders } from "../layers/layer.ts";
import { inTurn } from "../layers/rate.ts";
import type { Quirk } from "../quirk.ts";

export const rateLimitSharedWithPublic: Quirk = {
  id: "rate-limit-shared-with-public",
  title: "After every thirty requests, one has to wait for a second.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: inTurn({ every: 30, times: 1 }, withHeaders(refusal(429), { "retry-after": "1" })),
};
