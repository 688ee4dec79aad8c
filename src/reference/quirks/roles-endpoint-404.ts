import { refused } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const rolesEndpoint404: Quirk = {
  id: "roles-endpoint-404",
  title: "The resource types speak of roles, but there is nothing at /Roles.",
  kind: "faulty",
  noticedBy: { oin: ["grants-listed"], aiw: [] },
  spec: ["spec-grants-answered"],
  wrap: refused(on("GET /Roles", "GET /Roles/{id}"), 404),
};
