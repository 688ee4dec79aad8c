import { filterRead } from "../../../layers/filters.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const filterSchemasUnknown: Quirk = {
  id: "filter-schemas-unknown",
  title: "schemas is not known in a filter.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["filter-schemas"],
  wrap: filterRead(/schemas(?= eq)/, () => "unknown"),
};
