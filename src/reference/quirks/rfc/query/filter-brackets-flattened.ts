import { filterRead } from "../../../layers/filters.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const filterBracketsFlattened: Quirk = {
  id: "filter-brackets-flattened",
  title: "Conditions in square brackets may hold for different values.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["filter-same-value"],
  wrap: filterRead(
    /(\w+)\[type eq (".*?") and value eq (".*?")\]/,
    (_, list = "", type = "", value = "") => `${list}.type eq ${type} and ${list}.value eq ${value}`,
  ),
};
