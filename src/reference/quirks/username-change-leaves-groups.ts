import { accepted } from "../../scim/answers.ts";
import { inBoth, said } from "../layers/layer.ts";
import { leaveEvery } from "../layers/membership.ts";
import { idIn } from "../layers/request.ts";
import { renamesUser } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const usernameChangeLeavesGroups: Quirk = {
  id: "username-change-leaves-groups",
  title: "Whoever gets another user name is in no group any more.",
  kind: "faulty",
  noticedBy: inBoth("members-stored", "others-untouched"),
  wrap: said(renamesUser, (answer, wire, { groups }) => {
    if (accepted(answer)) leaveEvery(groups, idIn(wire));
    return answer;
  }),
};
