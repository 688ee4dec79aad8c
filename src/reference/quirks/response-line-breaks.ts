import { said, unnoticed, withText } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const responseLineBreaks: Quirk = {
  id: "response-line-breaks",
  title: "Bodies begin and end with a line break.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(anything, (answer) => (answer.text === "" ? answer : withText(answer, `\n${answer.text}\r\n`))),
};
