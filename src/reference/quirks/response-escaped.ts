import { said, unnoticed, withText } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

const unicode = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
const escaped = (json: string): string =>
  json
    .replaceAll(/[\u0080-\uffff]/g, unicode)
    .replaceAll(/(?<!\\)\//g, "\\/")
    .replaceAll(/(?<=[^\\]")[A-Za-z]/g, unicode);

export const responseEscaped: Quirk = {
  id: "response-escaped",
  title: "Bodies are full of JSON escapes: slashes, accents and the first letter of every string.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(anything, (answer) => withText(answer, escaped(answer.text))),
};
