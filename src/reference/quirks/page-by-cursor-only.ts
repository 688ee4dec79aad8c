import { inBoth, type Layer, withJson, without } from "../layers/layer.ts";
import { withQuery } from "../layers/request.ts";
import { lists } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

/** Whoever asks for no cursor is given the first page (RFC 9865 §2.3). */
const byCursor: Layer = (next, store) => async (wire) => {
  if (!lists(wire, store)) return next(wire);
  const answer = await next(withQuery(wire, (query) => query.set("cursor", query.get("cursor") ?? "")));
  return withJson(answer, (list) => without(list, "startIndex"));
};
export const pageByCursorOnly: Quirk = {
  id: "page-by-cursor-only",
  title: "Lists are paged by cursor alone; startIndex is passed over.",
  kind: "faulty",
  noticedBy: inBoth("index-paging"),
  wrap: byCursor,
};
