import { inBoth, refusal, said } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const createDuplicate500: Quirk = {
  id: "create-duplicate-500",
  title: "A user name that is taken breaks the server.",
  kind: "faulty",
  noticedBy: inBoth("duplicate-status"),
  wrap: said(on("POST /Users"), (answer) => (answer.status === 409 ? refusal(500) : answer)),
};
