import { reversed, said, unnoticed, withEach, withJson } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const attributesInOtherOrder: Quirk = {
  id: "attributes-in-other-order",
  title: "Attributes stand in the reverse order.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(anything, (answer) => withJson(withEach(answer, reversed), reversed)),
};
