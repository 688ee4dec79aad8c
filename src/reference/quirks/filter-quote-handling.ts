import { heard, inBoth } from "../layers/layer.ts";
import { soughtBy, withQuery } from "../layers/request.ts";
import { userLookUps } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const filterQuoteHandling: Quirk = {
  id: "filter-quote-handling",
  title: "The quotation marks of a filter are taken for a part of the name.",
  kind: "faulty",
  noticedBy: inBoth("account-found", "inactive-account-found", "other-case-found"),
  wrap: heard(userLookUps, (wire) =>
    withQuery(wire, (query) => query.set("filter", `userName eq "\\"${soughtBy(wire)}\\""`)),
  ),
};
