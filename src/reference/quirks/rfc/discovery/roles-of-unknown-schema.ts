import { said, unnoticed, withEach } from "../../../layers/layer.ts";
import { listIn } from "../../../layers/request.ts";
import { on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const rolesOfUnknownSchema: Quirk = {
  id: "roles-of-unknown-schema",
  title: "Roles name a schema that is not among the schemas.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["schemas-in-use"],
  wrap: said(on("GET /Roles"), (answer) =>
    withEach(answer, (role) => ({
      ...role,
      schemas: [...listIn(role, "schemas"), "urn:example:scim:schemas:extension:acme:2.0:Role"],
    })),
  ),
};
