import { filterRead } from "../../../layers/filters.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const filterBooleanOrdered: Quirk = {
  id: "filter-boolean-ordered",
  title: "true is greater than false in a filter.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["boolean-order-refused"],
  wrap: filterRead(/active gt true/, () => 'userName eq ""'),
};
