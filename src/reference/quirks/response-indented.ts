import { said, unnoticed, withText } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const responseIndented: Quirk = {
  id: "response-indented",
  title: "Bodies are indented.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(anything, (answer) =>
    withText(answer, answer.json === undefined ? "" : JSON.stringify(answer.json, null, 2)),
  ),
};
