import { asksBy } from "../../../layers/filters.ts";
import { heard, unnoticed } from "../../../layers/layer.ts";
import { withQuery } from "../../../layers/request.ts";
import type { Quirk } from "../../../quirk.ts";

export const sortAscendingUnknown: Quirk = {
  id: "sort-ascending-unknown",
  title: "sortOrder=ascending is not known: the list is in no order.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["sorted"],
  wrap: heard(asksBy("sortOrder", /^ascending$/), (wire) => withQuery(wire, (query) => query.delete("sortBy"))),
};
