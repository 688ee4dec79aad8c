import { accepted } from "../../scim/answers.ts";
import { noContent, said, unnoticed } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupPatch204: Quirk = {
  id: "group-patch-204",
  title: "A PATCH of a group is answered 204, one of a user is not.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(on("PATCH /Groups/{id}"), (answer) => (accepted(answer) ? noContent : answer)),
};
