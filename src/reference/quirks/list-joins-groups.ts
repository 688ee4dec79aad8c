import type { Resource } from "../../model.ts";
import { idOf, resourcesOf } from "../../scim/answers.ts";
import { having, inBoth, said, withJson } from "../layers/layer.ts";
import { idsIn } from "../layers/request.ts";
import { userLists } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const listJoinsGroups: Quirk = {
  id: "list-joins-groups",
  title: "Lists show everybody once for each group that they are in.",
  kind: "faulty",
  noticedBy: inBoth("list-page-size", "list-total", "pages-disjoint"),
  wrap: said(userLists, (answer, _, { groups }) =>
    withJson(answer, (list) => {
      const isIn = (id: string | undefined) => (group: Resource) => idsIn(group["members"]).includes(id ?? "");
      const Resources = resourcesOf(list).flatMap((user) =>
        Array.from({ length: Math.max(1, [...groups.values()].filter(isIn(idOf(user))).length) }, () => user),
      );
      return having(list, { itemsPerPage: Resources.length, Resources });
    }),
  ),
};
