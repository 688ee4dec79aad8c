import { totalOf } from "../../scim/answers.ts";
import { inBoth, said, withText } from "../layers/layer.ts";
import { lists } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const probeEmptyBody200: Quirk = {
  id: "probe-empty-body-200",
  title: "A list in which nobody is has an empty body.",
  kind: "faulty",
  noticedBy: inBoth("json"),
  wrap: said(lists, (answer) => (totalOf(answer.json) === 0 ? withText(answer, "") : answer)),
};
