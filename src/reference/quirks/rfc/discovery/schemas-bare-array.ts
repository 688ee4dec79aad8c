import { resourcesOf } from "../../../../scim/answers.ts";
import { said, withJson } from "../../../layers/layer.ts";
import { on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const schemasBareArray: Quirk = {
  id: "schemas-bare-array",
  title: "The list of schemas is a bare array.",
  kind: "faulty",
  // Okta reads this list for Governance and to import a schema.
  noticedBy: { oin: ["json", "schemas-listed"], aiw: [] },
  rfc: ["discovery-lists", "json"],
  wrap: said(on("GET /Schemas"), (answer) => withJson(answer, resourcesOf)),
};
