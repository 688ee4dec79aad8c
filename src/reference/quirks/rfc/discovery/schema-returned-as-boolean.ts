import { OKTA_ROLE } from "../../../../scim/urns.ts";
import { definitions } from "../../../layers/documents.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const schemaReturnedAsBoolean: Quirk = {
  id: "schema-returned-as-boolean",
  title: "The schema of roles says with true and false what is returned.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["schema-keywords"],
  wrap: definitions((definition) => ({ ...definition, returned: true }), OKTA_ROLE),
};
