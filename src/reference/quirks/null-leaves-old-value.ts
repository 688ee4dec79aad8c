import type { Json, Resource } from "../../model.ts";
import { attribute, isObject } from "../../scim/json.ts";
import { heard, inBoth } from "../layers/layer.ts";
import { storedAt, withBody } from "../layers/request.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

const filled = (body: Resource, before: Json | undefined): Resource =>
  Object.fromEntries(
    Object.entries(body).map(([name, value]) => {
      const old = attribute(before, name);
      return [name, value === "" ? (old ?? "") : isObject(value) ? filled(value, old) : value];
    }),
  );

export const nullLeavesOldValue: Quirk = {
  id: "null-leaves-old-value",
  title: "An empty string leaves the value that was there.",
  kind: "faulty",
  noticedBy: inBoth("emptied-gone"),
  wrap: heard(on("PUT /Users/{id}"), (wire, store) => withBody(wire, (body) => filled(body, storedAt(wire, store)))),
};
