import { said, unnoticed, withJson } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const paginationSizeAsText: Quirk = {
  id: "pagination-size-as-text",
  title: "The sizes of pages are told as text.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["pagination-config"],
  wrap: said(
    ({ path }) => path === "/ServiceProviderConfig",
    (answer) =>
      withJson(answer, (config) => ({
        ...config,
        pagination: { cursor: true, index: true, defaultPaginationMethod: "index", maxPageSize: "200" },
      })),
  ),
};
