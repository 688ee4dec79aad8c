import { ENTERPRISE_USER } from "../../../../scim/urns.ts";
import { text } from "../../../../scim/json.ts";
import { resourceTypes } from "../../../layers/documents.ts";
import { unnoticed } from "../../../layers/layer.ts";
import { listIn } from "../../../layers/request.ts";
import type { Quirk } from "../../../quirk.ts";

export const extensionRequiredAndAbsent: Quirk = {
  id: "extension-required-and-absent",
  title: "The enterprise extension is required, and not everybody has it.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["required-extensions"],
  wrap: resourceTypes(
    (type) => ({
      ...type,
      schemaExtensions: listIn(type, "schemaExtensions").map((one) => ({
        schema: text(one, "schema") ?? "",
        required: text(one, "schema") === ENTERPRISE_USER,
      })),
    }),
    "User",
  ),
};
