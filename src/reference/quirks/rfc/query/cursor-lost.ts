import { asksBy } from "../../../layers/filters.ts";
import { refused, unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const cursorLost: Quirk = {
  id: "cursor-lost",
  title: "The second page by cursor is answered 400, as if there had been no such cursor.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["cursor-pages-complete"],
  wrap: refused(asksBy("cursor", /^at-\d/), 400, "invalidCursor"),
};
