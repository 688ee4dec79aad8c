import { filterRead } from "../../../layers/filters.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const filterBracketsIgnored: Quirk = {
  id: "filter-brackets-ignored",
  title: "Round brackets in a filter are passed over.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["filter-grouping"],
  wrap: filterRead(/^\(([^()]*)\)/, (_, inner = "") => inner),
};
