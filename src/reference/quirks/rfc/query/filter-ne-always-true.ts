import { filterRead } from "../../../layers/filters.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const filterNeAlwaysTrue: Quirk = {
  id: "filter-ne-always-true",
  title: "ne holds whatever the value.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["filter-ne"],
  wrap: filterRead(/(\w+) ne "[^"]*"/, (_, name = "") => `${name} pr`),
};
