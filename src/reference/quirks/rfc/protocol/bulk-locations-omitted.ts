import { resultsSaid } from "../../../layers/bulk.ts";
import { without } from "../../../layers/layer.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const bulkLocationsOmitted: Quirk = {
  id: "bulk-locations-omitted",
  title: "Bulk responses do not say where anything is.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["bulk-location"],
  wrap: resultsSaid((result) => [without(result, "location")]),
};
