import { said, unnoticed, withValues } from "../layers/layer.ts";
import { groups } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupMembersValueOnly: Quirk = {
  id: "group-members-value-only",
  title: "Members are shown with nothing but their value.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(groups, (answer) => withValues(answer, "members", ({ value = null }) => ({ value }))),
};
