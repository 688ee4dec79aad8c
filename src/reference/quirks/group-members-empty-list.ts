import { completed, said, unnoticed, withEach } from "../layers/layer.ts";
import { groups } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupMembersEmptyList: Quirk = {
  id: "group-members-empty-list",
  title: "A group without members is shown with an empty list.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(groups, (answer) => withEach(answer, (group) => completed(group, { members: [] }))),
};
