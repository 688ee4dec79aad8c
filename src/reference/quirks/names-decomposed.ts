import { renamed } from "../layers/names.ts";
import { said, unnoticed, withEach } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const namesDecomposed: Quirk = {
  id: "names-decomposed",
  title: "Accents in names are shown as characters of their own.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(anything, (answer) => withEach(answer, (resource) => renamed(resource, (name) => name.normalize("NFD")))),
};
