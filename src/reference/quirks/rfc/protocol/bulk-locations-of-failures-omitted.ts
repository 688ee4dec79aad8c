import { isFailure, resultsSaid } from "../../../layers/bulk.ts";
import { without } from "../../../layers/layer.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const bulkLocationsOfFailuresOmitted: Quirk = {
  id: "bulk-locations-of-failures-omitted",
  title: "Bulk responses do not say what an operation has failed on.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["bulk-location"],
  wrap: resultsSaid((result) => [isFailure(result) ? without(result, "location") : result]),
};
