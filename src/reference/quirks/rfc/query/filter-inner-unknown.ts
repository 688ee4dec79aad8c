import { filterRead } from "../../../layers/filters.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const filterInnerUnknown: Quirk = {
  id: "filter-inner-unknown",
  title: "Parts of attributes are not known in a filter.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["filter-sub-attribute"],
  wrap: filterRead(/name\.(given|family)Name/, () => "unknown"),
};
