import { heard, inBoth } from "../layers/layer.ts";
import { stating, storedAt } from "../layers/request.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const putIgnoresName: Quirk = {
  id: "put-ignores-name",
  title: "A PUT leaves the name as it is.",
  kind: "faulty",
  noticedBy: inBoth("attributes-stored", "emptied-gone"),
  wrap: heard(on("PUT /Users/{id}"), (wire, store) => stating(wire, "name", storedAt(wire, store)?.["name"] ?? null)),
};
