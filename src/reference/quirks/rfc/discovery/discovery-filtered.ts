import { peek, unnoticed, withOnly } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const discoveryFiltered: Quirk = {
  id: "discovery-filtered",
  title: "A filter selects among the schemas.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["discovery-unfiltered"],
  wrap: (next) => async (wire) => {
    if (!wire.path.startsWith("/Schemas?filter=")) return next(wire);
    return withOnly(await peek(next, wire), () => false);
  },
};
