import { holderOf } from "../layers/conflicts.ts";
import { inBoth, peek } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const deactivatePlusRenameWrongUser: Quirk = {
  id: "deactivate-plus-rename-wrong-user",
  title: "A PUT goes to whoever has the user name in its body, and to nobody where that is new.",
  kind: "faulty",
  noticedBy: inBoth("account-found", "attributes-stored"),
  wrap: (next, store) => async (wire) =>
    on("PUT /Users/{id}")(wire, store) && holderOf(wire, store) === undefined ? peek(next, wire) : next(wire),
};
