import { answeredWithBefore, inBoth } from "../layers/layer.ts";
import { puts } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const putResponseStale: Quirk = {
  id: "put-response-stale",
  title: "The answer to a PUT shows what was there before.",
  kind: "faulty",
  noticedBy: inBoth("answer-current"),
  wrap: answeredWithBefore(puts),
};
