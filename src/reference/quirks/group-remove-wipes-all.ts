import { heard } from "../layers/layer.ts";
import { withOperations } from "../layers/request.ts";
import { removesMember } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupRemoveWipesAll: Quirk = {
  id: "group-remove-wipes-all",
  title: "Removing a member removes them all.",
  kind: "faulty",
  noticedBy: { oin: ["members-stored"], aiw: [] },
  wrap: heard(removesMember, (wire) =>
    withOperations(wire, (operation) => [operation["op"] === "remove" ? { op: "remove", path: "members" } : operation]),
  ),
};
