import { asksBy } from "../../../layers/filters.ts";
import { refused, unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const countZero500: Quirk = {
  id: "count-zero-500",
  title: "Whoever asks for nobody breaks the server.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["count-zero", "cursor-count"],
  wrap: refused(asksBy("count", /^0$/), 500),
};
