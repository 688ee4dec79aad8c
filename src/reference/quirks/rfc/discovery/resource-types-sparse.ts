import { resourceTypes } from "../../../layers/documents.ts";
import { unnoticed, without } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const resourceTypesSparse: Quirk = {
  id: "resource-types-sparse",
  title:
    "Resource types have neither an id nor an address, and name no extensions; users are at Users, without a slash.",
  kind: "legal",
  noticedBy: unnoticed,
  rfc: ["schemas-declared"],
  wrap: resourceTypes((type) => ({
    ...without(type, "id", "meta", "schemaExtensions", "description"),
    endpoint: type["name"] === "User" ? "Users" : (type["endpoint"] ?? null),
  })),
};
