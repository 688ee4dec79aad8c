import { answeringLater } from "../../../layers/mistakes.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const laterAnswersUntold: Quirk = {
  id: "later-answers-untold",
  title: "Who wants an answer later is answered 202 and nothing more.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["later-answer"],
  wrap: answeringLater({}),
};
