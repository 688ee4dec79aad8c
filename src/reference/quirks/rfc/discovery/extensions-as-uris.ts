import { text } from "../../../../scim/json.ts";
import { resourceTypes } from "../../../layers/documents.ts";
import { unnoticed } from "../../../layers/layer.ts";
import { listIn } from "../../../layers/request.ts";
import type { Quirk } from "../../../quirk.ts";

export const extensionsAsUris: Quirk = {
  id: "extensions-as-uris",
  title: "The extensions of a resource type are a list of URNs.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["resource-type-extensions"],
  wrap: resourceTypes(
    (type) => ({ ...type, schemaExtensions: listIn(type, "schemaExtensions").map((one) => text(one, "schema") ?? "") }),
    "User",
  ),
};
