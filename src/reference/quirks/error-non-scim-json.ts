import { inBoth, said, withError } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const errorNonScimJson: Quirk = {
  id: "error-non-scim-json",
  title: "Errors are JSON of the framework's own.",
  kind: "faulty",
  noticedBy: inBoth("duplicate-scim-type", "error-body", "error-status", "gateway-error-body"),
  wrap: said(anything, (answer) => withError(answer, () => ({ error: "unknown_error" }))),
};
