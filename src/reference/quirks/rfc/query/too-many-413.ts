import { asksBy } from "../../../layers/filters.ts";
import { refused, unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const tooMany413: Quirk = {
  id: "too-many-413",
  title: "Whoever asks for more than a hundred is refused with 413.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["too-many-refused"],
  wrap: refused(asksBy("count", /^(1\d[1-9]|[2-9]\d\d)$/), 413),
};
