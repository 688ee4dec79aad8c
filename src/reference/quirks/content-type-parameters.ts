import { labelled, said, unnoticed } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const contentTypeParameters: Quirk = {
  id: "content-type-parameters",
  title: "The media type of bodies has parameters that nobody knows.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(anything, (answer) => labelled(answer, 'application/scim+json;profile="acme";version=2')),
};
