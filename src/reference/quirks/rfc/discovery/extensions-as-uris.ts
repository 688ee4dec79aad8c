import { ENTERPRISE_USER } from "../../../../scim/urns.ts";
import { resourceTypes } from "../../../layers/documents.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const extensionsAsUris: Quirk = {
  id: "extensions-as-uris",
  title: "The extensions of a resource type are a list of URNs.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["resource-type-extensions"],
  wrap: resourceTypes((type) => ({ ...type, schemaExtensions: [ENTERPRISE_USER] }), "User"),
};
