import { said, withError } from "../../../layers/layer.ts";
import { anything } from "../../../layers/when.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const errorStatusAlways400: Quirk = {
  id: "error-status-always-400",
  title: "An Error says 400, whatever it comes with.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["error-status-matches"],
  wrap: said(anything, (answer) => withError(answer, (error) => ({ ...error, status: "400" }))),
};
