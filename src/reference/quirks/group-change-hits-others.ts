import { inBoth, said } from "../layers/layer.ts";
import { idIn } from "../layers/request.ts";
import { groupWrites } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupChangeHitsOthers: Quirk = {
  id: "group-change-hits-others",
  title: "Whatever members one group gets, the group created right before gets too.",
  kind: "faulty",
  noticedBy: inBoth("others-untouched"),
  wrap: said(groupWrites, (answer, wire, { groups: shelf }) => {
    const ids = [...shelf.keys()];
    const at = ids.indexOf(idIn(wire));
    const [other, group] = [ids[at - 1], shelf.get(idIn(wire))];
    if (other !== undefined && group !== undefined)
      shelf.set(other, { ...shelf.get(other), members: group["members"] ?? [] });
    return answer;
  }),
};
