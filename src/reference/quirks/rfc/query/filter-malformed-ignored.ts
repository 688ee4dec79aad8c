import { filterLike } from "../../../layers/filters.ts";
import { heard, unnoticed } from "../../../layers/layer.ts";
import { withQuery } from "../../../layers/request.ts";
import type { Quirk } from "../../../quirk.ts";

export const filterMalformedIgnored: Quirk = {
  id: "filter-malformed-ignored",
  title: "A filter that cannot be read is passed over.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["malformed-filter-refused"],
  wrap: heard(filterLike(/^(\w+|eq "[^"]*"|\w+ eq)$/), (wire) => withQuery(wire, (query) => query.delete("filter"))),
};
