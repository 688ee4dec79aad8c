import { said, unnoticed, withEach } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const extraAttributes: Quirk = {
  id: "extra-attributes",
  title: "Resources have attributes that no RFC knows, some of them in an extension of the server's own.",
  kind: "legal",
  noticedBy: unnoticed,
  // Its resource type does not speak of the extension.
  rfc: ["schemas-declared"],
  wrap: said(anything, (answer) =>
    withEach(answer, (resource) => ({
      ...resource,
      schemas: [...new Set([resource["schemas"] ?? [], "urn:example:scim:schemas:extension:acme:2.0:Thing"].flat())],
      x_internal: { row: 7 },
      "urn:example:scim:schemas:extension:acme:2.0:Thing": { colour: "green" },
    })),
  ),
};
