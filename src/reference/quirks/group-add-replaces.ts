import { heard } from "../layers/layer.ts";
import { withOperations } from "../layers/request.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupAddReplaces: Quirk = {
  id: "group-add-replaces",
  title: "Whoever is added to a group takes the place of those who are in it.",
  kind: "faulty",
  noticedBy: { oin: ["members-stored"], aiw: [] },
  wrap: heard(on("PATCH /Groups/{id}"), (wire) =>
    withOperations(wire, (operation) => [
      operation["op"] === "add" && operation["path"] === "members" ? { ...operation, op: "replace" } : operation,
    ]),
  ),
};
