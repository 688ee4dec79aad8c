import { inBoth, said, withJson, withOnly, without } from "../layers/layer.ts";
import { userLookUps } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const listOmitsAccountOnFilterButLists: Quirk = {
  id: "list-omits-account-on-filter-but-lists",
  title: "Look-ups do not find people whom the target's own administrators have made, and answer without Resources.",
  kind: "faulty",
  noticedBy: inBoth("account-found", "empty-list-resources", "inactive-account-found"),
  wrap: said(userLookUps, (answer) =>
    withJson(
      withOnly(answer, ({ externalId }) => externalId !== undefined),
      (list) => (list["totalResults"] === 0 ? without(list, "Resources") : list),
    ),
  ),
};
