import { filterLike } from "../../../layers/filters.ts";
import { refused, unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const filterNeRefused: Quirk = {
  id: "filter-ne-refused",
  title: "ne is not known.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["filter-accepted"],
  wrap: refused(filterLike(/ ne "/), 400, "invalidFilter"),
};
