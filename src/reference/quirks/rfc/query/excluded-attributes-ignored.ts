import { asksBy } from "../../../layers/filters.ts";
import { heard, unnoticed } from "../../../layers/layer.ts";
import { withQuery } from "../../../layers/request.ts";
import { both, on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const excludedAttributesIgnored: Quirk = {
  id: "excluded-attributes-ignored",
  title: "excludedAttributes= is passed over for groups.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["excluded-attributes"],
  wrap: heard(both(on("GET /Groups/{id}"), asksBy("excludedAttributes")), (wire) =>
    withQuery(wire, (query) => query.delete("excludedAttributes")),
  ),
};
