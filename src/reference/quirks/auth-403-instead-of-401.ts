import { inBoth, refusal, said } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const auth403InsteadOf401: Quirk = {
  id: "auth-403-instead-of-401",
  title: "Bad credentials are answered 403.",
  kind: "faulty",
  noticedBy: inBoth("refusal-status"),
  spec: ["refusal-status"],
  wrap: said(anything, (answer) => (answer.status === 401 ? refusal(403) : answer)),
};
