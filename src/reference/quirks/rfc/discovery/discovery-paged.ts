import { said, unnoticed, withJson } from "../../../layers/layer.ts";
import { listIn } from "../../../layers/request.ts";
import type { Quirk } from "../../../quirk.ts";

export const discoveryPaged: Quirk = {
  id: "discovery-paged",
  title: "Schemas are shown one a page to whoever asks for it.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["discovery-parameters-ignored"],
  wrap: said(
    ({ path }) => path.startsWith("/Schemas?") && path.includes("count=1"),
    (answer) =>
      withJson(answer, (list) => ({ ...list, itemsPerPage: 1, Resources: listIn(list, "Resources").slice(1, 2) })),
  ),
};
