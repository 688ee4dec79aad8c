import { asksBy } from "../../../layers/filters.ts";
import { said, unnoticed, withJson } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const cursorBeforeTheFirst: Quirk = {
  id: "cursor-before-the-first",
  title: "The first page by cursor leads to one before it.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["first-page-without-previous-cursor"],
  wrap: said(asksBy("cursor", /^$/), (answer) => withJson(answer, (list) => ({ ...list, previousCursor: "at-1-0" }))),
};
