import { heard, inBoth } from "../layers/layer.ts";
import { withOperations } from "../layers/request.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupReplaceAdditive: Quirk = {
  id: "group-replace-additive",
  title: "Replacing the members of a group adds to them.",
  kind: "faulty",
  noticedBy: inBoth(),
  wrap: heard(on("PATCH /Groups/{id}"), (wire) =>
    withOperations(wire, (operation) => [operation["path"] === "members" ? { ...operation, op: "add" } : operation]),
  ),
};
