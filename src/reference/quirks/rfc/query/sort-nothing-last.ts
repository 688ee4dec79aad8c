import { asksBy, reordered } from "../../../layers/filters.ts";
import { unnoticed } from "../../../layers/layer.ts";
import { both } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const sortNothingLast: Quirk = {
  id: "sort-nothing-last",
  title: "Whoever has no title stands last, even where the order descends.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["sort-without-value"],
  wrap: reordered(
    both(asksBy("sortBy", /^title$/), asksBy("sortOrder", /^descending$/)),
    (one, other) => Number(other["title"] !== undefined) - Number(one["title"] !== undefined),
  ),
};
