import { text } from "../../../../scim/json.ts";
import { filterIn, filterLike } from "../../../layers/filters.ts";
import { said, unnoticed, withOnly } from "../../../layers/layer.ts";
import { listIn } from "../../../layers/request.ts";
import type { Quirk } from "../../../quirk.ts";

export const filterAddressesByCase: Quirk = {
  id: "filter-addresses-by-case",
  title: "Addresses in a filter are compared by case.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["filter-case"],
  wrap: said(filterLike(/^emails\.value eq/), (answer, wire) =>
    withOnly(answer, (user) =>
      listIn(user, "emails").some((one) => filterIn(wire).endsWith(JSON.stringify(text(one, "value")))),
    ),
  ),
};
