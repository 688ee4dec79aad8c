import { heard, inBoth } from "../layers/layer.ts";
import { storedAt, withBody } from "../layers/request.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const omittedAttributesKept: Quirk = {
  id: "omitted-attributes-kept",
  title: "A PUT keeps the attributes of which it does not speak.",
  kind: "faulty",
  noticedBy: inBoth("emptied-gone"),
  wrap: heard(on("PUT /Users/{id}"), (wire, store) =>
    withBody(wire, (body) => ({ ...storedAt(wire, store), ...body })),
  ),
};
