import { labelled, said, unnoticed } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const responseContentTypeCharset: Quirk = {
  id: "response-content-type-charset",
  title: "The media type of bodies has a charset.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(anything, (answer) => labelled(answer, "application/scim+json; charset=utf-8")),
};
