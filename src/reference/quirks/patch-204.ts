import { accepted } from "../../scim/answers.ts";
import { noContent, said, unnoticed } from "../layers/layer.ts";
import { patches } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const patch204: Quirk = {
  id: "patch-204",
  title: "A PATCH is answered 204.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(patches, (answer) => (accepted(answer) ? noContent : answer)),
};
