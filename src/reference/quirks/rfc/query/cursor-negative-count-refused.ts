import { asksBy } from "../../../layers/filters.ts";
import { refused, unnoticed } from "../../../layers/layer.ts";
import { both } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const cursorNegativeCountRefused: Quirk = {
  id: "cursor-negative-count-refused",
  title: "By cursor, a negative count is refused.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["cursor-count"],
  wrap: refused(both(asksBy("cursor"), asksBy("count", /^-/)), 400, "invalidValue"),
};
