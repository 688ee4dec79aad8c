import { resourcesOf, totalOf } from "../../scim/answers.ts";
import { inBoth, layers, said, withJson, without } from "../layers/layer.ts";
import { pages } from "../layers/pages.ts";
import { userLists } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const pageCursorsOnly: Quirk = {
  id: "page-cursors-only",
  title: "The pages of users are found by cursors alone (RFC 9865), and not counted.",
  kind: "faulty",
  noticedBy: inBoth("index-paging-offered"),
  wrap: layers(
    pages((all, { count }) => all.slice(0, count)),
    said(userLists, (answer) =>
      withJson(answer, (list) =>
        resourcesOf(list).length < (totalOf(list) ?? 0)
          ? { ...without(list, "totalResults", "startIndex"), nextCursor: "VZUTiy" }
          : list,
      ),
    ),
  ),
};
