import { asksBy } from "../../../layers/filters.ts";
import { said, unnoticed, withJson, without } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const cursorEndsEarly: Quirk = {
  id: "cursor-ends-early",
  title: "The first page by cursor leads to no other.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["cursor-pages-complete"],
  wrap: said(asksBy("cursor", /^$/), (answer) => withJson(answer, (list) => without(list, "nextCursor"))),
};
