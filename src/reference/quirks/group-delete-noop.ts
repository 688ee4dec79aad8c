import { inBoth, noContent } from "../layers/layer.ts";
import { storedAt } from "../layers/request.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupDeleteNoop: Quirk = {
  id: "group-delete-noop",
  title: "Deleting a group is answered 204, and the group stays.",
  kind: "faulty",
  noticedBy: inBoth("deleted-gone"),
  wrap: (next, store) => async (wire) =>
    on("DELETE /Groups/{id}")(wire, store) && storedAt(wire, store) !== undefined ? noContent : next(wire),
};
