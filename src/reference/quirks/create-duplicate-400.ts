import { inBoth, refusal, said } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const createDuplicate400: Quirk = {
  id: "create-duplicate-400",
  title: "A user name that is taken is answered 400.",
  kind: "faulty",
  noticedBy: inBoth("duplicate-status"),
  spec: ["duplicate-status"],
  wrap: said(on("POST /Users"), (answer) => (answer.status === 409 ? refusal(400, "uniqueness") : answer)),
};
