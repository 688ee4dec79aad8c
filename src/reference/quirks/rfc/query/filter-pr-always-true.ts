import { filterRead } from "../../../layers/filters.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const filterPrAlwaysTrue: Quirk = {
  id: "filter-pr-always-true",
  title: "pr holds whether there is a value or not.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["filter-present"],
  wrap: filterRead(/title pr/, () => "id pr"),
};
