import { inBoth, refusal, said } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const getUnknownId500: Quirk = {
  id: "get-unknown-id-500",
  title: "Reading somebody who does not exist breaks the server.",
  kind: "faulty",
  noticedBy: inBoth("unknown-id-status"),
  spec: ["unknown-id-status"],
  wrap: said(on("GET /Users/{id}"), (answer) => (answer.status === 404 ? refusal(500) : answer)),
};
