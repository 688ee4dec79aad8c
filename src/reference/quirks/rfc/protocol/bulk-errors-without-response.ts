import { resultsSaid } from "../../../layers/bulk.ts";
import { without } from "../../../layers/layer.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const bulkErrorsWithoutResponse: Quirk = {
  id: "bulk-errors-without-response",
  title: "The results of failed operations hold nothing but their status.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["bulk-error-response"],
  wrap: resultsSaid((result) => [without(result, "response")]),
};
