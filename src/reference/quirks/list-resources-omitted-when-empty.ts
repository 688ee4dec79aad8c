import { totalOf } from "../../scim/answers.ts";
import { inBoth, said, withJson, without } from "../layers/layer.ts";
import { lists } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const listResourcesOmittedWhenEmpty: Quirk = {
  id: "list-resources-omitted-when-empty",
  title: "A list in which nobody is has no Resources.",
  kind: "faulty",
  noticedBy: inBoth("empty-list-resources"),
  wrap: said(lists, (answer) =>
    totalOf(answer.json) === 0 ? withJson(answer, (list) => without(list, "Resources")) : answer,
  ),
};
