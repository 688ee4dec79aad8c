import { resourcesOf, totalOf } from "../../scim/answers.ts";
import { said, unnoticed, withJson } from "../layers/layer.ts";
import { both, lists } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const pageCursorsAdded: Quirk = {
  id: "page-cursors-added",
  title: "Lists of which there is more name a cursor as well.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(
    both(lists, ({ path }) => !path.includes("cursor")),
    (answer) =>
      withJson(answer, (list) =>
        resourcesOf(list).length < (totalOf(list) ?? 0) ? { ...list, nextCursor: "VZUTiy" } : list,
      ),
  ),
};
