import { OKTA_ROLE } from "../../../../scim/urns.ts";
import { definitions } from "../../../layers/documents.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const schemaMutabilityUnknown: Quirk = {
  id: "schema-mutability-unknown",
  title: "The schema of roles has a word of its own for what clients may change.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["schema-keywords"],
  wrap: definitions((definition) => ({ ...definition, mutability: "none" }), OKTA_ROLE),
};
