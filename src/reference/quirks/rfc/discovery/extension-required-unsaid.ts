import { text } from "../../../../scim/json.ts";
import { resourceTypes } from "../../../layers/documents.ts";
import { unnoticed } from "../../../layers/layer.ts";
import { listIn } from "../../../layers/request.ts";
import type { Quirk } from "../../../quirk.ts";

export const extensionRequiredUnsaid: Quirk = {
  id: "extension-required-unsaid",
  title: "Resource types do not say whether an extension is required.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["resource-type-extensions"],
  wrap: resourceTypes(
    (type) => ({
      ...type,
      schemaExtensions: listIn(type, "schemaExtensions").map((one) => ({ schema: text(one, "schema") ?? "" })),
    }),
    "User",
  ),
};
