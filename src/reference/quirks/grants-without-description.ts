import { said, unnoticed, withEach, without } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const grantsWithoutDescription: Quirk = {
  id: "grants-without-description",
  title: "Roles and licences have no description.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(on("GET /Roles", "GET /Licenses"), (answer) => withEach(answer, (grant) => without(grant, "description"))),
};
