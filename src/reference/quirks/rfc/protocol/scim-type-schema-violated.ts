import { said, unnoticed, withError } from "../../../layers/layer.ts";
import { anything } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const scimTypeSchemaViolated: Quirk = {
  id: "scim-type-schema-violated",
  title: "What is wrong with a request is always called schemaViolated.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: [
    "boolean-order-refused",
    "incompatible-scim-type",
    "invalid-cursor-refused",
    "invalid-filter-scim-type",
    "malformed-scim-type",
    "patch-malformed-refused",
    "patch-no-target",
    "patch-path-refused",
    "patch-remove-without-path",
    "patch-required-kept",
    "patch-schemas-demanded",
    "put-needs-user-name",
    "scim-type-known",
    "unknown-operator-refused",
  ],
  wrap: said(anything, (answer) =>
    withError(answer, (error) => (answer.status === 400 ? { ...error, scimType: "schemaViolated" } : error)),
  ),
};
