import { resourceTypes } from "../../../layers/documents.ts";
import { unnoticed, without } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const resourceTypeWithoutName: Quirk = {
  id: "resource-type-without-name",
  title: "The resource type of roles has no name.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["resource-type-attributes"],
  wrap: resourceTypes((type) => without(type, "name"), "Role"),
};
