import { resourcesOf, totalOf } from "../../../scim/answers.ts";
import { layers, said, unnoticed, withJson, without } from "../../layers/layer.ts";
import { asAsked, pages } from "../../layers/pages.ts";
import { on } from "../../layers/when.ts";
import type { Quirk } from "../../quirk.ts";

const grants = on("GET /Roles", "GET /Licenses");

export const oneGrantOfEach: Quirk = {
  id: "one-grant-of-each",
  title: "There is one role and one licence to give, and a list that is complete has no itemsPerPage.",
  kind: "legal",
  noticedBy: unnoticed,
  spec: ["spec-one-per-page"],
  wrap: layers(
    pages(asAsked, (all) => all.slice(0, 1), grants),
    said(grants, (answer) =>
      withJson(answer, (list) => (resourcesOf(list).length === totalOf(list) ? without(list, "itemsPerPage") : list)),
    ),
  ),
};
