import { filterLike } from "../../../layers/filters.ts";
import { heard, unnoticed } from "../../../layers/layer.ts";
import { withQuery } from "../../../layers/request.ts";
import type { Quirk } from "../../../quirk.ts";

export const filterMalformedEmpty: Quirk = {
  id: "filter-malformed-empty",
  title: "A filter that cannot be read finds nobody.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["malformed-filter-refused"],
  wrap: heard(filterLike(/^(\w+|eq "[^"]*"|\w+ eq)$/), (wire) =>
    withQuery(wire, (query) => query.set("filter", 'id eq ""')),
  ),
};
