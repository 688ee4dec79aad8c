import { GROUP } from "../../../../scim/urns.ts";
import { definitions } from "../../../layers/documents.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const schemaShowsOnRequest: Quirk = {
  id: "schema-shows-on-request",
  title: "The schemas say that display names are returned on request, and everybody sees them.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["unreturned-attributes"],
  wrap: definitions(
    (definition) => (definition["name"] === "displayName" ? { ...definition, returned: "request" } : definition),
    GROUP,
  ),
};
