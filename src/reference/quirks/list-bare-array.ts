import { resourcesOf } from "../../scim/answers.ts";
import { inBoth, said, withJson } from "../layers/layer.ts";
import { userLists } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const listBareArray: Quirk = {
  id: "list-bare-array",
  title: "User lists are bare arrays.",
  kind: "faulty",
  noticedBy: inBoth("json"),
  wrap: said(userLists, (answer) => withJson(answer, resourcesOf)),
};
