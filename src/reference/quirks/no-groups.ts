import { refused, unnoticed } from "../layers/layer.ts";
import { groups } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const noGroups: Quirk = {
  id: "no-groups",
  title: "There are no groups.",
  kind: "legal",
  noticedBy: unnoticed,
  off: ["import-groups", "push-groups", "change-groups", "delete-groups", "rename-groups"],
  wrap: refused(groups, 404),
};
