import { alsoListed, resourceTypes } from "../layers/documents.ts";
import { having, layers, said, unnoticed, withEach } from "../layers/layer.ts";
import { listIn } from "../layers/request.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

const THING = "urn:example:scim:schemas:extension:acme:2.0:Thing";
const schema = {
  schemas: ["urn:ietf:params:scim:schemas:core:2.0:Schema"],
  id: THING,
  name: "Thing",
  attributes: [{ name: "colour", type: "string", multiValued: false }],
};

export const extraAttributes: Quirk = {
  id: "extra-attributes",
  title: "Resources have attributes that no RFC knows, some of them in an extension of the server's own.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: layers(
    said(anything, (answer) =>
      withEach(answer, (resource) =>
        having(resource, {
          schemas: [...new Set([...listIn(resource, "schemas"), THING])],
          x_internal: { row: 7 },
          [THING]: { colour: "green" },
        }),
      ),
    ),
    // For every schema that a resource names there is one in /Schemas (RFC 7643 §7).
    alsoListed("GET /Schemas", schema),
    // And its resource type speaks of it (RFC 7643 §6).
    resourceTypes((type) =>
      having(type, { schemaExtensions: [...listIn(type, "schemaExtensions"), { schema: THING, required: false }] }),
    ),
  ),
};
