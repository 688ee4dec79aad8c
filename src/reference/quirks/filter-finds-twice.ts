import { resourcesOf } from "../../scim/answers.ts";
import { inBoth, said, withJson } from "../layers/layer.ts";
import { userLookUps } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const filterFindsTwice: Quirk = {
  id: "filter-finds-twice",
  title: "A look-up shows everybody whom it finds twice.",
  kind: "faulty",
  noticedBy: inBoth("account-found", "inactive-account-found", "other-case-found"),
  wrap: said(userLookUps, (answer) =>
    withJson(answer, (list) => {
      const twice = resourcesOf(list).flatMap((resource) => [resource, resource]);
      return { ...list, totalResults: twice.length, itemsPerPage: twice.length, Resources: twice };
    }),
  ),
};
