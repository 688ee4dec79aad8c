import { memberIds } from "../../../kind.ts";
import { unnoticed } from "../../../layers/layer.ts";
import { idIn } from "../../../layers/request.ts";
import { on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const deletedStillMember: Quirk = {
  id: "deleted-still-member",
  title: "Who was deleted stays a member of groups.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["deleted-left-groups"],
  wrap: (next, store) => async (wire) => {
    const deletes = on("DELETE /Users/{id}")(wire, store);
    const before = [...store.groups].filter(([, group]) => deletes && memberIds(group).includes(idIn(wire)));
    const answer = await next(wire);
    for (const [id, group] of before) store.groups.set(id, group);
    return answer;
  },
};
