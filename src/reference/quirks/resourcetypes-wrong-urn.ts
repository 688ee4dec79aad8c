import { said, withText } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const resourcetypesWrongUrn: Quirk = {
  id: "resourcetypes-wrong-urn",
  title: "Roles and licences are of a schema that Okta does not know.",
  kind: "faulty",
  noticedBy: { oin: ["grants-declared"], aiw: [] },
  wrap: said(on("GET /ResourceTypes"), (answer) =>
    withText(
      answer,
      answer.text.replaceAll("urn:okta:scim:schemas:core:1.0:", "urn:ietf:params:scim:schemas:core:2.0:"),
    ),
  ),
};
