import { heard, inBoth } from "../layers/layer.ts";
import { stating, storedAt } from "../layers/request.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const putIgnoresDisplayname: Quirk = {
  id: "put-ignores-displayname",
  title: "A PUT leaves the displayName of a user as it is.",
  kind: "faulty",
  noticedBy: inBoth("optional-attributes-current"),
  wrap: heard(on("PUT /Users/{id}"), (wire, store) =>
    stating(wire, "displayName", storedAt(wire, store)?.["displayName"] ?? null),
  ),
};
