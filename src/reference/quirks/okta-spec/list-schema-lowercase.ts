import { inBoth, said, withText } from "../../layers/layer.ts";
import { lists } from "../../layers/when.ts";
import type { Quirk } from "../../quirk.ts";

export const listSchemaLowercase: Quirk = {
  id: "list-schema-lowercase",
  title: "Lists spell their schema in lower case.",
  kind: "faulty",
  noticedBy: inBoth("key-case"),
  spec: ["key-case", "spec-schemas"],
  wrap: said(lists, (answer) => withText(answer, answer.text.replace("2.0:ListResponse", "2.0:listresponse"))),
};
