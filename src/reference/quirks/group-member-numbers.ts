import { idsLike } from "../layers/ids.ts";
import { counted, inBoth, layers, said, withValues } from "../layers/layer.ts";
import { groups } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupMemberNumbers: Quirk = {
  id: "group-member-numbers",
  title: "Members are shown with numbers where ids are strings.",
  kind: "faulty",
  noticedBy: inBoth("members-shape"),
  wrap: layers(
    idsLike((number) => String(1000 + number)),
    said(groups, (answer) =>
      withValues(answer, "members", ({ value = null, ...rest }) => ({ ...rest, value: counted(value) })),
    ),
  ),
};
