import { filterLike } from "../../../layers/filters.ts";
import { said, unnoticed, withError, without } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const filterMalformedUntyped: Quirk = {
  id: "filter-malformed-untyped",
  title: "The refusal of a filter that cannot be read has no scimType.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["invalid-filter-scim-type"],
  wrap: said(filterLike(/^(\w+|eq "[^"]*"|\w+ eq)$/), (answer) =>
    withError(answer, (error) => without(error, "scimType")),
  ),
};
