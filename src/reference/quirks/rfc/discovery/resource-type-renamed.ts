import { resourceTypes } from "../../../layers/documents.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const resourceTypeRenamed: Quirk = {
  id: "resource-type-renamed",
  title: "Roles say that they are of another resource type than the one that is told.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["resource-type-in-meta"],
  wrap: resourceTypes((type) => ({ ...type, name: "AppRole" }), "Role"),
};
