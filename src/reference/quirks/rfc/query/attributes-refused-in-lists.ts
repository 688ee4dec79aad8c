import { asksBy } from "../../../layers/filters.ts";
import { refused, unnoticed } from "../../../layers/layer.ts";
import { both, on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const attributesRefusedInLists: Quirk = {
  id: "attributes-refused-in-lists",
  title: "attributes= is refused in lists.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["attributes-returned"],
  wrap: refused(both(on("GET /Users"), asksBy("attributes")), 400, "invalidValue"),
};
