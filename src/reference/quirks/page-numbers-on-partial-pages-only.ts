import { resourcesOf, totalOf } from "../../scim/answers.ts";
import { said, unnoticed, withJson, without } from "../layers/layer.ts";
import { lists } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const pageNumbersOnPartialPagesOnly: Quirk = {
  id: "page-numbers-on-partial-pages-only",
  title: "A list that is complete has neither startIndex nor itemsPerPage.",
  kind: "legal",
  noticedBy: unnoticed,
  spec: ["spec-list-numbers"],
  wrap: said(lists, (answer) =>
    withJson(answer, (list) =>
      resourcesOf(list).length === totalOf(list) ? without(list, "startIndex", "itemsPerPage") : list,
    ),
  ),
};
