import { inBoth, said, withText } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const schemasLowercase: Quirk = {
  id: "schemas-lowercase",
  title: "The URNs of schemas are spelled in lower case.",
  kind: "legal",
  noticedBy: inBoth("key-case"),
  rfc: ["key-case"],
  spec: ["key-case", "spec-schemas"],
  wrap: said(anything, (answer) => withText(answer, answer.text.replaceAll("core:2.0:User", "core:2.0:user"))),
};
