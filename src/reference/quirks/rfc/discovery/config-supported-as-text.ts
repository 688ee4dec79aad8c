import { config } from "../../../layers/documents.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const configSupportedAsText: Quirk = {
  id: "config-supported-as-text",
  title: "The configuration says in words that bulk operations are not supported.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["config-features"],
  wrap: config((told) => ({ ...told, bulk: { supported: "false", maxOperations: 0, maxPayloadSize: 0 } })),
};
