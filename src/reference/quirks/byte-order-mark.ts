import { accepted } from "../../scim/answers.ts";
import { inBoth, said, withText } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const byteOrderMark: Quirk = {
  id: "byte-order-mark",
  title: "A byte order mark stands before every body.",
  kind: "faulty",
  noticedBy: inBoth("create-body", "json"),
  wrap: said(anything, (answer) => (accepted(answer) ? withText(answer, `\uFEFF${answer.text}`) : answer)),
};
