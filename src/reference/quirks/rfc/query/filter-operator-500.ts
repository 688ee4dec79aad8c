import { filterLike } from "../../../layers/filters.ts";
import { refused, unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const filterOperator500: Quirk = {
  id: "filter-operator-500",
  title: "A filter with ne breaks the server.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["filter-ne"],
  wrap: refused(filterLike(/ ne "/), 500),
};
