import { definitions } from "../../../layers/documents.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const schemaKeepsBackWhatIsShown: Quirk = {
  id: "schema-keeps-back-what-is-shown",
  title: "The schemas say that family names are never returned, and they are.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["unreturned-attributes"],
  wrap: definitions((definition) =>
    definition["name"] === "familyName" ? { ...definition, returned: "never" } : definition,
  ),
};
