import { asksBy } from "../../../layers/filters.ts";
import { heard, unnoticed } from "../../../layers/layer.ts";
import { withQuery } from "../../../layers/request.ts";
import { both } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const sortDescendsByDefault: Quirk = {
  id: "sort-descends-by-default",
  title: "Without sortOrder a list descends.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["sort-default-ascending"],
  wrap: heard(
    both(asksBy("sortBy"), (wire) => !wire.path.includes("sortOrder=")),
    (wire) => withQuery(wire, (query) => query.set("sortOrder", "descending")),
  ),
};
