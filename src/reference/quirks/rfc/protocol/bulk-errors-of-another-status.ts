import { isFailure, resultsSaid } from "../../../layers/bulk.ts";
import { errorBody } from "../../../errors.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const bulkErrorsOfAnotherStatus: Quirk = {
  id: "bulk-errors-of-another-status",
  title: "The Errors in bulk responses all say 500.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["bulk-error-response"],
  wrap: resultsSaid((result) => [isFailure(result) ? { ...result, response: errorBody(500, "It failed.") } : result]),
};
