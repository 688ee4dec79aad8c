import { asksBy } from "../../../layers/filters.ts";
import { refused, unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const startBelowOneRefused: Quirk = {
  id: "start-below-one-refused",
  title: "A startIndex below 1 is refused.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["start-index-below-one"],
  wrap: refused(asksBy("startIndex", /^(0|-\d+)$/), 400, "invalidValue"),
};
