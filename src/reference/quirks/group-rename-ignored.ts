import { heard, inBoth } from "../layers/layer.ts";
import { stating, storedAt } from "../layers/request.ts";
import { renamesGroup } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupRenameIgnored: Quirk = {
  id: "group-rename-ignored",
  title: "A group keeps its name, whatever is written.",
  kind: "faulty",
  noticedBy: inBoth("group-name-stored"),
  wrap: heard(renamesGroup, (wire, store) =>
    stating(wire, "displayName", storedAt(wire, store)?.["displayName"] ?? null),
  ),
};
