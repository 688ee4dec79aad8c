import { inBoth, said, withValues } from "../layers/layer.ts";
import { groups } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupMembersAsStrings: Quirk = {
  id: "group-members-as-strings",
  title: "Members are shown as strings, not as objects.",
  kind: "faulty",
  noticedBy: inBoth("members-shape"),
  wrap: said(groups, (answer) => withValues(answer, "members", (member) => member["value"] ?? null)),
};
