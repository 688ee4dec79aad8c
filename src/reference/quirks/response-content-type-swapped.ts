import { inBoth, labelled, said } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const responseContentTypeSwapped: Quirk = {
  id: "response-content-type-swapped",
  title: "The media type of bodies is put the wrong way round: application/json+scim.",
  kind: "faulty",
  noticedBy: inBoth("content-type"),
  wrap: said(anything, (answer) => labelled(answer, "application/json+scim;charset=UTF-8")),
};
