import { heard, inBoth } from "../layers/layer.ts";
import { withQuery } from "../layers/request.ts";
import { userLookUps } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const filterIgnoredReturnsAll: Quirk = {
  id: "filter-ignored-returns-all",
  title: "The filter of a user look-up is ignored: everybody is in the list.",
  kind: "faulty",
  noticedBy: inBoth("lookup-selective"),
  spec: ["lookup-selective", "spec-nobody-found"],
  wrap: heard(userLookUps, (wire) => withQuery(wire, (query) => query.delete("filter"))),
};
