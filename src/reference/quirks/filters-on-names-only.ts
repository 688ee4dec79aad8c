import { refused, unnoticed } from "../layers/layer.ts";
import { isLookUp, type When } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

const byAnythingElse: When = (wire, store) =>
  isLookUp(wire, store) && !/filter=(userName|displayName)(%20|\+)eq(%20|\+)/i.test(wire.path);

export const filtersOnNamesOnly: Quirk = {
  id: "filters-on-names-only",
  title: "Nothing but the names of users and groups can be filtered, and only with eq.",
  kind: "legal",
  noticedBy: unnoticed,
  rfc: ["filter-accepted"],
  wrap: refused(byAnythingElse, 400, "invalidFilter"),
};
