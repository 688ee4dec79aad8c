import { said, unnoticed, withError, without } from "../../layers/layer.ts";
import { anything } from "../../layers/when.ts";
import type { Quirk } from "../../quirk.ts";

export const refusalWithoutStatus: Quirk = {
  id: "refusal-without-status",
  title: "The Error of a 401 does not repeat the status.",
  kind: "faulty",
  noticedBy: unnoticed,
  spec: ["spec-error-status"],
  wrap: said(anything, (answer) =>
    answer.status === 401 ? withError(answer, (error) => without(error, "status")) : answer,
  ),
};
