import { heard, inBoth } from "../layers/layer.ts";
import { storedAt, withBody, withOperations } from "../layers/request.ts";
import { renamesGroup } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupRenameIgnored: Quirk = {
  id: "group-rename-ignored",
  title: "A group keeps its name, whatever is written.",
  kind: "faulty",
  noticedBy: inBoth("group-name-stored"),
  wrap: heard(renamesGroup, (wire, store) => {
    const displayName = storedAt(wire, store)?.["displayName"] ?? "";
    return wire.method === "PUT"
      ? withBody(wire, (body) => ({ ...body, displayName }))
      : withOperations(wire, (operation) => [{ ...operation, value: { displayName } }]);
  }),
};
