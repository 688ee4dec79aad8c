import { heard } from "../layers/layer.ts";
import { listIn, storedAt, withBody } from "../layers/request.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const putRolesAdded: Quirk = {
  id: "put-roles-added",
  title: "A PUT adds roles to those that are there.",
  kind: "faulty",
  noticedBy: { oin: ["grants-stored"], aiw: [] },
  wrap: heard(on("PUT /Users/{id}"), (wire, store) =>
    withBody(wire, (body) => ({
      ...body,
      roles: [...listIn(storedAt(wire, store), "roles"), ...listIn(body, "roles")],
    })),
  ),
};
