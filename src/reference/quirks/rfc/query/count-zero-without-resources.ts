import { asksBy } from "../../../layers/filters.ts";
import { said, unnoticed, withJson, without } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const countZeroWithoutResources: Quirk = {
  id: "count-zero-without-resources",
  title: "Where nobody is asked for, there are no Resources.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(asksBy("count", /^(0|-\d+)$/), (answer) => withJson(answer, (list) => without(list, "Resources"))),
};
