import { accepted, idOf } from "../../scim/answers.ts";
import { renamed } from "../layers/ids.ts";
import { inBoth } from "../layers/layer.ts";
import { nameOf, storedAt } from "../layers/request.ts";
import { renamesUser } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const idIsMutableUsername: Quirk = {
  id: "id-is-mutable-username",
  title: "Whoever gets another user name gets another id.",
  kind: "faulty",
  noticedBy: inBoth("account-found", "id-stable", "resource-readable"),
  wrap: (next, store) => async (wire) => {
    const moves = renamesUser(wire, store);
    const answer = await next(wire);
    const id = idOf(answer.json) ?? "";
    return moves && accepted(answer) ? renamed({ next, store, wire }, id, nameOf(storedAt(wire, store) ?? {})) : answer;
  },
};
