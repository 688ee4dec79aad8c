import { heard, inBoth } from "../layers/layer.ts";
import { withQuery } from "../layers/request.ts";
import { userLookUps } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const filterPlusDecodedTwice: Quirk = {
  id: "filter-plus-decoded-twice",
  title: "A plus sign in a filter, percent-encoded, becomes a blank.",
  kind: "faulty",
  noticedBy: inBoth("account-found", "inactive-account-found"),
  wrap: heard(userLookUps, (wire) =>
    withQuery(wire, (query) => query.set("filter", (query.get("filter") ?? "").replaceAll("+", " "))),
  ),
};
