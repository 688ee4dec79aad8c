import { inBoth, labelled, said } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const responseContentTypeJson: Quirk = {
  id: "response-content-type-json",
  title: "Bodies are labelled as application/json.",
  kind: "faulty",
  noticedBy: inBoth("scim-content-type"),
  wrap: said(anything, (answer) => labelled(answer, "application/json")),
};
