import { totalOf } from "../../scim/answers.ts";
import { inBoth, said, withJson } from "../layers/layer.ts";
import { lists } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const listResourcesNullWhenEmpty: Quirk = {
  id: "list-resources-null-when-empty",
  title: "A list in which nobody is has null for Resources.",
  kind: "faulty",
  noticedBy: inBoth("empty-list-resources"),
  wrap: said(lists, (answer) =>
    totalOf(answer.json) === 0 ? withJson(answer, (list) => ({ ...list, Resources: null })) : answer,
  ),
};
