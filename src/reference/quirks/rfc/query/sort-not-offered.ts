import { parameterRead } from "../../../layers/filters.ts";
import { layers, said, unnoticed, withJson } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const sortNotOffered: Quirk = {
  id: "sort-not-offered",
  title: "Lists are not sorted, and the server says so.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: layers(
    parameterRead("sortBy", () => undefined),
    said(
      ({ path }) => path === "/ServiceProviderConfig",
      (answer) => withJson(answer, (config) => ({ ...config, sort: { supported: false } })),
    ),
  ),
};
