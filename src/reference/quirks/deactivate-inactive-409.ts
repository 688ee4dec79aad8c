import { inBoth, refused } from "../layers/layer.ts";
import { statedIn, storedAt } from "../layers/request.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const deactivateInactive409: Quirk = {
  id: "deactivate-inactive-409",
  title: "Whoever is inactive already cannot be deactivated.",
  kind: "faulty",
  noticedBy: inBoth("deactivation-accepted"),
  wrap: refused(
    (wire, store) =>
      on("PATCH /Users/{id}", "PUT /Users/{id}")(wire, store) &&
      statedIn(wire, "active") === false &&
      storedAt(wire, store)?.["active"] === false,
    409,
  ),
};
