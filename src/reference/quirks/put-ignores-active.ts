import { heard } from "../layers/layer.ts";
import { stating, storedAt } from "../layers/request.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const putIgnoresActive: Quirk = {
  id: "put-ignores-active",
  title: "A PUT leaves active as it is.",
  kind: "faulty",
  noticedBy: { oin: [], aiw: ["active-stored"] },
  wrap: heard(on("PUT /Users/{id}"), (wire, store) =>
    stating(wire, "active", storedAt(wire, store)?.["active"] ?? true),
  ),
};
