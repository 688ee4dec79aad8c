import { filterIn, filterLike } from "../../../layers/filters.ts";
import { said, unnoticed, withOnly } from "../../../layers/layer.ts";
import { firstEmail } from "../../../layers/request.ts";
import type { Quirk } from "../../../quirk.ts";

export const filterFirstValueOnly: Quirk = {
  id: "filter-first-value-only",
  title: "Of several addresses only the first is compared.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["filter-any-value"],
  wrap: said(filterLike(/^emails\.value eq/), (answer, wire) =>
    withOnly(answer, (user) =>
      filterIn(wire)
        .toLowerCase()
        .endsWith(`"${firstEmail(user)?.toLowerCase()}"`),
    ),
  ),
};
