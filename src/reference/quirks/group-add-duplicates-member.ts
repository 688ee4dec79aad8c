import { isArray } from "../../scim/json.ts";
import { noContent, said } from "../layers/layer.ts";
import { idIn, storedAt } from "../layers/request.ts";
import { addsMemberAgain } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupAddDuplicatesMember: Quirk = {
  id: "group-add-duplicates-member",
  title: "Adding somebody who is a member already makes two members of one.",
  kind: "faulty",
  noticedBy: { oin: ["members-stored"], aiw: [] },
  wrap: said(addsMemberAgain, (_answer, wire, store) => {
    const group = storedAt(wire, store) ?? {};
    const members = isArray(group["members"]) ? group["members"] : [];
    store.groups.set(idIn(wire), { ...group, members: [...members, ...members.slice(-1)] });
    return noContent;
  }),
};
