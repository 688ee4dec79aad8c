import { heard, layers, said, unnoticed, withJson } from "../../../layers/layer.ts";
import { withQuery } from "../../../layers/request.ts";
import { both, on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const cursorByDefault: Quirk = {
  id: "cursor-by-default",
  title: "Whoever does not say how is given pages by cursor.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: layers(
    said(
      ({ path }) => path === "/ServiceProviderConfig",
      (answer) =>
        withJson(answer, (config) => ({
          ...config,
          pagination: { cursor: true, index: true, defaultPaginationMethod: "cursor" },
        })),
    ),
    heard(
      both(on("GET /Users", "GET /Groups"), ({ path }) => !/startIndex=|cursor/.test(path)),
      (wire) => withQuery(wire, (query) => query.set("cursor", "")),
    ),
  ),
};
