import { filterRead } from "../../../layers/filters.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const filterSwAsCo: Quirk = {
  id: "filter-sw-as-co",
  title: "sw looks anywhere.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["filter-substrings"],
  wrap: filterRead(/ sw "/, () => ' co "'),
};
