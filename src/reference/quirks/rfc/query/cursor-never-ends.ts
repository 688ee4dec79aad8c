import { asksBy } from "../../../layers/filters.ts";
import { said, unnoticed, withJson } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const cursorNeverEnds: Quirk = {
  id: "cursor-never-ends",
  title: "The last page by cursor leads to the first.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["cursor-pages-complete"],
  wrap: said(asksBy("cursor"), (answer) => withJson(answer, (list) => ({ nextCursor: "at-1-0", ...list }))),
};
