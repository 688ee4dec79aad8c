import type { Check } from "../../../model.ts";
import { filterCheck } from "../../kit/query.ts";

export const filterQualifiedName: Check = filterCheck({
  id: "filter-qualified-name",
  title: "A filter can name an attribute with its schema",
  level: "should",
  okta: "tolerates",
  consequence: "Okta leaves the schema out; clients that do as the RFC advises find nobody.",
  cite: ["RFC 7644 §3.4.2.2", "RFC 7644 §3.10"],
  fix: "Accept urn:ietf:params:scim:schemas:core:2.0:User:userName, in any case, for userName.",
});
