import { said, unnoticed, withJson } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const cursorByDefaultUntrue: Quirk = {
  id: "cursor-by-default-untrue",
  title: "The server says that it pages by cursor where nobody says how, and does not.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["default-paging"],
  wrap: said(
    ({ path }) => path === "/ServiceProviderConfig",
    (answer) =>
      withJson(answer, (config) => ({
        ...config,
        pagination: { cursor: true, index: true, defaultPaginationMethod: "cursor" },
      })),
  ),
};
