import { idOf } from "../../scim/answers.ts";
import { inBoth } from "../layers/layer.ts";
import { idIn } from "../layers/request.ts";
import type { Quirk } from "../quirk.ts";

export const groupChangeHitsOthers: Quirk = {
  id: "group-change-hits-others",
  title: "Whatever members one group gets, the group created before it gets too.",
  kind: "faulty",
  noticedBy: inBoth("others-untouched"),
  wrap: (next, { groups: shelf }) => {
    const created: string[] = [];
    return async (wire) => {
      const answer = await next(wire);
      if (answer.status === 201 && wire.path === "/Groups") created.push(idOf(answer.json) ?? "");
      const [other, group] = [created[created.indexOf(idIn(wire)) - 1], shelf.get(idIn(wire))];
      if (other !== undefined && group !== undefined && shelf.has(other) && wire.method !== "GET")
        shelf.set(other, { ...shelf.get(other), members: group["members"] ?? [] });
      return answer;
    };
  },
};
