import { labelled, said } from "../../../layers/layer.ts";
import { anything } from "../../../layers/when.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const charsetLatin1: Quirk = {
  id: "charset-latin-1",
  title: "Bodies are labelled as ISO 8859-1.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["body-charset"],
  wrap: said(anything, (answer) => {
    const type = answer.headers["content-type"];
    return type === undefined ? answer : labelled(answer, `${type}; charset=ISO-8859-1`);
  }),
};
