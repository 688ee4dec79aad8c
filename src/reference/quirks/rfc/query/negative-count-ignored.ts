import { asksBy } from "../../../layers/filters.ts";
import { heard, unnoticed } from "../../../layers/layer.ts";
import { withQuery } from "../../../layers/request.ts";
import { both } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const negativeCountIgnored: Quirk = {
  id: "negative-count-ignored",
  title: "A negative count is passed over.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["negative-count"],
  wrap: heard(both(asksBy("startIndex"), asksBy("count", /^-/)), (wire) =>
    withQuery(wire, (query) => query.delete("count")),
  ),
};
