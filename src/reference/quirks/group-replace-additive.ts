import { heard } from "../layers/layer.ts";
import { withOperations } from "../layers/request.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupReplaceAdditive: Quirk = {
  id: "group-replace-additive",
  title: "Replacing the members of a group adds to them.",
  kind: "faulty",
  noticedBy: { oin: ["members-stored"], aiw: [] },
  wrap: heard(on("PATCH /Groups/{id}"), (wire) =>
    withOperations(wire, (operation) => [operation["path"] === "members" ? { ...operation, op: "add" } : operation]),
  ),
};
