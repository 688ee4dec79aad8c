import { filterLike } from "../../../layers/filters.ts";
import { refused, unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const filterUnknownAttributeRefused: Quirk = {
  id: "filter-unknown-attribute-refused",
  title: "A filter by an attribute that is not known is refused.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: refused(filterLike(/unknown/i), 400, "invalidFilter"),
};
