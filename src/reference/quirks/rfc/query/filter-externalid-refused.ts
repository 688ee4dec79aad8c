import { filterLike } from "../../../layers/filters.ts";
import { refused, unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const filterExternalidRefused: Quirk = {
  id: "filter-externalid-refused",
  title: "externalId cannot be filtered by.",
  kind: "legal",
  noticedBy: unnoticed,
  rfc: ["filter-accepted"],
  wrap: refused(filterLike(/^externalId /i), 400, "invalidFilter"),
};
