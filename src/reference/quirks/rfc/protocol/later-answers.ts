import { answeringLater } from "../../../layers/mistakes.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const laterAnswers: Quirk = {
  id: "later-answers",
  title: "Who wants an answer later is answered 202, and told by which name it will come.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: answeringLater({ "set-txn": "7", location: "/Users/1" }),
};
