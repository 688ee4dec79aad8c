import { heard, unnoticed, without } from "../../../layers/layer.ts";
import { withBody } from "../../../layers/request.ts";
import type { Quirk } from "../../../quirk.ts";

export const searchFilterIgnored: Quirk = {
  id: "search-filter-ignored",
  title: "The filter in the body of a search is passed over.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["search-as-get"],
  wrap: heard(
    ({ path }) => path === "/Users/.search",
    (wire) => withBody(wire, (body) => without(body, "filter")),
  ),
};
