import { filterLike } from "../../../layers/filters.ts";
import { heard, unnoticed } from "../../../layers/layer.ts";
import { withQuery } from "../../../layers/request.ts";
import type { Quirk } from "../../../quirk.ts";

export const filterUnknownAttributeIgnored: Quirk = {
  id: "filter-unknown-attribute-ignored",
  title: "A filter by an attribute that is not known is passed over.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["unknown-attribute-selects-nobody"],
  wrap: heard(filterLike(/unknown/i), (wire) => withQuery(wire, (query) => query.delete("filter"))),
};
