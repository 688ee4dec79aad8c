import { filterRead } from "../../../layers/filters.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const filterIdsWithoutCase: Quirk = {
  id: "filter-ids-without-case",
  title: "Ids in a filter are compared without case.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["filter-case"],
  wrap: filterRead(/^id eq ("[^"]*")/, (_, id = "") => `id eq ${id.toLowerCase()}`),
};
