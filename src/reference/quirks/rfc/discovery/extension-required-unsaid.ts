import { ENTERPRISE_USER } from "../../../../scim/urns.ts";
import { resourceTypes } from "../../../layers/documents.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const extensionRequiredUnsaid: Quirk = {
  id: "extension-required-unsaid",
  title: "Resource types do not say whether an extension is required.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["resource-type-extensions"],
  wrap: resourceTypes((type) => ({ ...type, schemaExtensions: [{ schema: ENTERPRISE_USER }] }), "User"),
};
