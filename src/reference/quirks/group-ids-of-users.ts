import type { Wire } from "../../model.ts";
import { idOf, segment } from "../../scim/answers.ts";
import type { Store } from "../handler.ts";
import { renamed } from "../layers/ids.ts";
import { inBoth } from "../layers/layer.ts";
import { idIn } from "../layers/request.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

/** The newest user whose id no group has. */
const free = ({ users, groups }: Store): string | undefined => [...users.keys()].findLast((id) => !groups.has(id));
/** Who has the id as well is to stay in their groups. */
function apart(wire: Wire, { groups }: Store): Wire {
  const [id, own] = [idIn(wire), `group-${idIn(wire)}`];
  const stored = groups.get(id);
  if (stored === undefined) return wire;
  groups.set(own, { ...stored, id: own });
  groups.delete(id);
  return { ...wire, path: `/Groups/${segment(own)}` };
}

export const groupIdsOfUsers: Quirk = {
  id: "group-ids-of-users",
  title: "A group gets an id that a user has as well.",
  kind: "faulty",
  noticedBy: inBoth("id-unique"),
  wrap: (next, store) => async (wire) => {
    if (on("DELETE /Groups/{id}")(wire, store)) return next(apart(wire, store));
    const answer = await next(wire);
    const [made, other] = [idOf(answer.json), free(store)];
    if (!on("POST /Groups")(wire, store) || answer.status !== 201 || made === undefined || other === undefined)
      return answer;
    return renamed({ next, store, wire }, made, other);
  },
};
