import { labelled, said, unnoticed } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const contentTypeOtherCase: Quirk = {
  id: "content-type-other-case",
  title: "The media type of bodies is spelled in capitals.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(anything, (answer) => labelled(answer, "Application/SCIM+JSON; Charset=UTF-8")),
};
