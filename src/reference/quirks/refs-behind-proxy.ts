import { said, unnoticed, withText } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const refsBehindProxy: Quirk = {
  id: "refs-behind-proxy",
  title: "References have the host as the server sees it, behind a proxy.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(anything, (answer) =>
    withText(answer, answer.text.replaceAll(/("\$ref":")https?:\/\/[^/"]*/g, "$1http://10.0.0.7:8080")),
  ),
};
