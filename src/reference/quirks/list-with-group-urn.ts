import { GROUP } from "../../scim/urns.ts";
import { inBoth, said, withJson } from "../layers/layer.ts";
import { lists } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const listWithGroupUrn: Quirk = {
  id: "list-with-group-urn",
  title: "Lists name the schema of groups as their own.",
  kind: "faulty",
  noticedBy: inBoth("schemas"),
  spec: ["schemas", "spec-schemas"],
  wrap: said(lists, (answer) => withJson(answer, (list) => ({ ...list, schemas: [GROUP] }))),
};
