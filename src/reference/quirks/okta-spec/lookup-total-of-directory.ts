import { resourcesOf } from "../../../scim/answers.ts";
import { inBoth, said, withJson } from "../../layers/layer.ts";
import { userLookUps } from "../../layers/when.ts";
import type { Quirk } from "../../quirk.ts";

export const lookupTotalOfDirectory: Quirk = {
  id: "lookup-total-of-directory",
  title: "A look-up that finds nobody says how many there are in the whole directory.",
  kind: "faulty",
  noticedBy: inBoth("list-envelope"),
  spec: ["spec-nobody-found"],
  wrap: said(userLookUps, (answer, _, { users }) =>
    withJson(answer, (list) => (resourcesOf(list).length === 0 ? { ...list, totalResults: users.size } : list)),
  ),
};
