import { inBoth, type Layer, withJson, without } from "../layers/layer.ts";
import { numberIn, withQuery } from "../layers/request.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

/** Whoever brings no cursor is given the first page (RFC 9865 §2.3). */
const byCursor: Layer = (next, store) => async (wire) => {
  if (!on("GET /Users")(wire, store)) return next(wire);
  const asked = withQuery(wire, (query) => {
    query.set("cursor", query.get("cursor") ?? "");
    query.set("count", String(Math.min(10, numberIn(wire, "count"))));
  });
  return withJson(await next(asked), (list) => without(list, "startIndex"));
};
export const pageByCursorOnly: Quirk = {
  id: "page-by-cursor-only",
  title: "Users are paged by cursor alone, ten a page at most; startIndex is passed over.",
  kind: "faulty",
  noticedBy: inBoth("index-paging"),
  wrap: byCursor,
};
