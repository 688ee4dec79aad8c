import { unnoticed } from "../layers/layer.ts";
import { asAsked, pages } from "../layers/pages.ts";
import { nameOf } from "../layers/request.ts";
import type { Quirk } from "../quirk.ts";

export const pageSortedByName: Quirk = {
  id: "page-sorted-by-name",
  title: "Users are listed by their names.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: pages((all, asked) =>
    asAsked(
      all.toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1)),
      asked,
    ),
  ),
};
