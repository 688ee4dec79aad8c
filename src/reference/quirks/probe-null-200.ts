import { totalOf } from "../../scim/answers.ts";
import { inBoth, said, withText } from "../layers/layer.ts";
import { lists } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const probeNull200: Quirk = {
  id: "probe-null-200",
  title: "A list in which nobody is has the body null.",
  kind: "faulty",
  noticedBy: inBoth("json"),
  wrap: said(lists, (answer) => (totalOf(answer.json) === 0 ? withText(answer, "null") : answer)),
};
