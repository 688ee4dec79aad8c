import { config } from "../../../layers/documents.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const configLimitAsText: Quirk = {
  id: "config-limit-as-text",
  title: "The configuration says in words how many resources are found at most.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["config-limits"],
  wrap: config((told) => ({ ...told, filter: { supported: true, maxResults: "200" } })),
};
