import { config } from "../../../layers/documents.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const configWithoutLimits: Quirk = {
  id: "config-without-limits",
  title: "The configuration has no limits for bulk operations.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["config-limits"],
  wrap: config((told) => ({ ...told, bulk: { supported: true } })),
};
