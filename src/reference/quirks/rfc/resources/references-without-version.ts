import { said, unnoticed, withText } from "../../../layers/layer.ts";
import { anything } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const referencesWithoutVersion: Quirk = {
  id: "references-without-version",
  title: "References lack the version that locations have.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(anything, (answer) => withText(answer, answer.text.replaceAll(/("\$ref":"[^"]*?)\/v2\//g, "$1/"))),
};
