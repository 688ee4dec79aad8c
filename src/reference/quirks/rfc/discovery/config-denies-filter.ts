import { config } from "../../../layers/documents.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const configDeniesFilter: Quirk = {
  id: "config-denies-filter",
  title: "The configuration says that filters are not supported, and they are.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["features-as-advertised"],
  wrap: config((told) => ({ ...told, filter: { supported: false, maxResults: 200 } })),
};
