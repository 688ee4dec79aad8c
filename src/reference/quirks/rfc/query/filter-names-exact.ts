import { filterRead } from "../../../layers/filters.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const filterNamesExact: Quirk = {
  id: "filter-names-exact",
  title: "Attributes in a filter that are not spelt as in the schema are not known.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["filter-names-any-case"],
  wrap: filterRead(/^username(?= )/i, (name) => (name === "userName" ? name : "unknown")),
};
