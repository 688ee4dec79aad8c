import { heard } from "../layers/layer.ts";
import { bodyOf, listIn, storedAt, withBody } from "../layers/request.ts";
import { both, on, type When } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

const lacksRoles: When = (wire) => listIn(bodyOf(wire), "roles").length === 0;

export const putRolesEmptyIgnored: Quirk = {
  id: "put-roles-empty-ignored",
  title: "The last role cannot be taken away.",
  kind: "faulty",
  noticedBy: { oin: ["grants-stored"], aiw: [] },
  wrap: heard(both(on("PUT /Users/{id}"), lacksRoles), (wire, store) =>
    withBody(wire, (body) => ({ ...body, roles: listIn(storedAt(wire, store), "roles") })),
  ),
};
