import { said, unnoticed, withText } from "../../layers/layer.ts";
import { anything } from "../../layers/when.ts";
import type { Quirk } from "../../quirk.ts";

export const refusalSchemaLowercase: Quirk = {
  id: "refusal-schema-lowercase",
  title: "The Error of a 401 spells its schema in lower case.",
  kind: "legal",
  noticedBy: unnoticed,
  spec: ["spec-schemas"],
  wrap: said(anything, (answer) =>
    answer.status === 401 ? withText(answer, answer.text.replace("2.0:Error", "2.0:error")) : answer,
  ),
};
