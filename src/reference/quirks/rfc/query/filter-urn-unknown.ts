import { filterRead } from "../../../layers/filters.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const filterUrnUnknown: Quirk = {
  id: "filter-urn-unknown",
  title: "Attributes that a filter names with their schema are not known.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["filter-qualified-name"],
  wrap: filterRead(/urn:\S+:username/i, () => "unknown"),
};
