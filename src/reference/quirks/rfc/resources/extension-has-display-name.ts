import { text } from "../../../../scim/json.ts";
import { ENTERPRISE_USER } from "../../../../scim/urns.ts";
import { said, unnoticed, withEach } from "../../../layers/layer.ts";
import { listIn } from "../../../layers/request.ts";
import { on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const extensionHasDisplayName: Quirk = {
  id: "extension-has-display-name",
  title: "The enterprise extension defines a displayName of its own.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["extension-own-names"],
  wrap: said(on("GET /Schemas"), (answer) =>
    withEach(answer, (schema) =>
      text(schema, "id") === ENTERPRISE_USER
        ? {
            ...schema,
            attributes: [...listIn(schema, "attributes"), { name: "displayName", type: "string", multiValued: false }],
          }
        : schema,
    ),
  ),
};
