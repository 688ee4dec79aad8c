import { heard } from "../layers/layer.ts";
import { listIn, withBody } from "../layers/request.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const putOneRoleKept: Quirk = {
  id: "put-one-role-kept",
  title: "Of the roles in a PUT, the first is kept.",
  kind: "faulty",
  noticedBy: { oin: ["grants-stored"], aiw: [] },
  wrap: heard(on("PUT /Users/{id}"), (wire) =>
    withBody(wire, (body) =>
      body["roles"] === undefined ? body : { ...body, roles: listIn(body, "roles").slice(0, 1) },
    ),
  ),
};
