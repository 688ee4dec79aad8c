import { heard, without } from "../layers/layer.ts";
import { withBody } from "../layers/request.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const createRolesDropped: Quirk = {
  id: "create-roles-dropped",
  title: "Roles and entitlements of a new user are not stored.",
  kind: "faulty",
  noticedBy: { oin: ["grants-stored"], aiw: [] },
  wrap: heard(on("POST /Users"), (wire) => withBody(wire, (body) => without(body, "roles", "entitlements"))),
};
