import { alsoListed, resourceTypes } from "../../../layers/documents.ts";
import { layers, said, unnoticed, withEach } from "../../../layers/layer.ts";
import { listIn } from "../../../layers/request.ts";
import { on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

const THING = "urn:example:scim:schemas:extension:acme:2.0:Thing";
const thing = {
  schemas: ["urn:ietf:params:scim:schemas:core:2.0:Schema"],
  id: THING,
  attributes: [
    { name: "shape", type: "string", multiValued: false },
    { name: "colour", type: "string", multiValued: false, required: true },
  ],
};

export const extensionIncomplete: Quirk = {
  id: "extension-incomplete",
  title: "A required extension has a required attribute, and not everybody has it.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["required-extensions"],
  wrap: layers(
    resourceTypes((type) => ({ ...type, schemaExtensions: [{ schema: THING, required: true }] }), "Role"),
    alsoListed("GET /Schemas", thing),
    said(on("GET /Roles"), (answer) =>
      withEach(answer, (role) => ({
        ...role,
        schemas: [...listIn(role, "schemas"), THING],
        [THING]: { shape: "round" },
      })),
    ),
  ),
};
