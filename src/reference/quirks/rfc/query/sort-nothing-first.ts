import { asksBy, reordered } from "../../../layers/filters.ts";
import { unnoticed } from "../../../layers/layer.ts";
import { both } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const sortNothingFirst: Quirk = {
  id: "sort-nothing-first",
  title: "Whoever has no title stands first.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["sort-without-value"],
  wrap: reordered(
    both(asksBy("sortBy", /^title$/), asksBy("sortOrder", /^ascending$/)),
    (one, other) => Number(one["title"] !== undefined) - Number(other["title"] !== undefined),
  ),
};
