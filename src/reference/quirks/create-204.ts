import { inBoth, noContent, said } from "../layers/layer.ts";
import { creates } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const create204: Quirk = {
  id: "create-204",
  title: "A create is answered 204 without a body.",
  kind: "faulty",
  noticedBy: inBoth("create-body", "create-status"),
  wrap: said(creates, (answer) => (answer.status === 201 ? noContent : answer)),
};
