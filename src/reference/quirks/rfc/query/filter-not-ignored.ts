import { filterRead } from "../../../layers/filters.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const filterNotIgnored: Quirk = {
  id: "filter-not-ignored",
  title: '"not" is passed over in a filter.',
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["filter-logic"],
  wrap: filterRead(/not \((.*)\)/, (_, inner = "") => `(${inner})`),
};
