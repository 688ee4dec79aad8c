import { inBoth, refused } from "../layers/layer.ts";
import { storedAt } from "../layers/request.ts";
import { both, on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const getDeactivated404: Quirk = {
  id: "get-deactivated-404",
  title: "An inactive person cannot be read.",
  kind: "faulty",
  noticedBy: inBoth("resource-readable"),
  wrap: refused(
    both(on("GET /Users/{id}"), (wire, store) => storedAt(wire, store)?.["active"] === false),
    404,
  ),
};
