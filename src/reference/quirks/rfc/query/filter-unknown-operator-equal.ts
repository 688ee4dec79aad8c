import { filterRead } from "../../../layers/filters.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const filterUnknownOperatorEqual: Quirk = {
  id: "filter-unknown-operator-equal",
  title: "An operator that is not known is taken for eq.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["unknown-operator-refused"],
  wrap: filterRead(/ regex /, () => " eq "),
};
