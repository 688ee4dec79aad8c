import { accepted } from "../../scim/answers.ts";
import { meeting, ofOne } from "../layers/bursts.ts";
import { idIn, listIn, storedAt } from "../layers/request.ts";
import type { Quirk } from "../quirk.ts";

export const groupPutDoublesMembers: Quirk = {
  id: "group-put-doubles-members",
  title: "PUTs of one group that come at once all take out the old members and then all put in theirs.",
  kind: "faulty",
  suites: ["burst"],
  noticedBy: { oin: [], aiw: ["members-stored", "values-once"] },
  wrap: meeting(ofOne("PUT /Groups/{id}"), async (wire, next, store) => {
    const answer = await next(wire);
    const stored = storedAt(wire, store);
    const members = listIn(stored, "members");
    if (stored !== undefined && accepted(answer))
      store.groups.set(idIn(wire), { ...stored, members: [...members, ...members] });
    return answer;
  }),
};
