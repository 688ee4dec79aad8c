import { asksBy } from "../../../layers/filters.ts";
import { heard, unnoticed } from "../../../layers/layer.ts";
import { withQuery } from "../../../layers/request.ts";
import { both, on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const attributesWithEmails: Quirk = {
  id: "attributes-with-emails",
  title: "In lists, emails are always there.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["attributes-only"],
  wrap: heard(both(on("GET /Users"), asksBy("attributes")), (wire) =>
    withQuery(wire, (query) => query.append("attributes", "emails")),
  ),
};
