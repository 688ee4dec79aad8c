import { filterRead } from "../../../layers/filters.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const filterLeftToRight: Quirk = {
  id: "filter-left-to-right",
  title: "and and or are evaluated from left to right.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["filter-precedence"],
  wrap: filterRead(/^([^()]* or [^()]*) and ([^()]*)$/, (_, left = "", right = "") => `(${left}) and ${right}`),
};
