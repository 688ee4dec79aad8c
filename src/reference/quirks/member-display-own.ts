import { said, unnoticed, withValues } from "../layers/layer.ts";
import { groups } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const memberDisplayOwn: Quirk = {
  id: "member-display-own",
  title: "Members are called what the server calls them.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(groups, (answer) => withValues(answer, "members", (member) => ({ ...member, display: "A colleague" }))),
};
