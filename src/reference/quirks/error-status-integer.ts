import { inBoth, said, withError } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const errorStatusInteger: Quirk = {
  id: "error-status-integer",
  title: "The status in an Error is a number.",
  kind: "faulty",
  noticedBy: inBoth("error-status"),
  wrap: said(anything, (answer) => withError(answer, (error) => ({ ...error, status: answer.status }))),
};
