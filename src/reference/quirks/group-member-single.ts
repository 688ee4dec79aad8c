import { isArray } from "../../scim/json.ts";
import { inBoth, said, withEach } from "../layers/layer.ts";
import { groups } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupMemberSingle: Quirk = {
  id: "group-member-single",
  title: "The only member of a group is shown without a list around it.",
  kind: "faulty",
  noticedBy: inBoth("members-shape"),
  wrap: said(groups, (answer) =>
    withEach(answer, ({ members, ...rest }) =>
      isArray(members) && members.length === 1
        ? { ...rest, members: members[0] ?? null }
        : { ...rest, members: members ?? [] },
    ),
  ),
};
