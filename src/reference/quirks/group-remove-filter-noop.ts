import { noContent } from "../layers/layer.ts";
import { operationsOf, withOperations } from "../layers/request.ts";
import { removesMember } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupRemoveFilterNoop: Quirk = {
  id: "group-remove-filter-noop",
  title: "Removing a member is answered 204 and changes nothing.",
  kind: "faulty",
  noticedBy: { oin: ["members-stored"], aiw: [] },
  wrap: (next, store) => async (wire) => {
    if (!removesMember(wire, store)) return next(wire);
    const rest = withOperations(wire, (operation) => (operation["op"] === "remove" ? [] : [operation]));
    if (operationsOf(rest).length > 0) await next(rest);
    return noContent;
  },
};
