import { inBoth, labelled, said } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const responseContentTypeWrong: Quirk = {
  id: "response-content-type-wrong",
  title: "Bodies are labelled as HTML.",
  kind: "faulty",
  noticedBy: inBoth("content-type"),
  wrap: said(anything, (answer) => labelled(answer, "text/html")),
};
