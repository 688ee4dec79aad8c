import { said, unnoticed } from "../../../layers/layer.ts";
import { withProfiled } from "../../../layers/profiled.ts";
import { listIn } from "../../../layers/request.ts";
import { users } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const schemaUndeclared: Quirk = {
  id: "schema-undeclared",
  title: "People with a profile page have a schema that their resource type does not know.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["schemas-declared"],
  wrap: said(users, (answer) =>
    withProfiled(answer, (user) => ({
      ...user,
      schemas: [...listIn(user, "schemas"), "urn:example:scim:schemas:extension:pages:2.0:User"],
    })),
  ),
};
