import { config } from "../../../layers/documents.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const configDeniesPatch: Quirk = {
  id: "config-denies-patch",
  title: "The configuration says that PATCH is not supported, and it is.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["features-as-advertised"],
  wrap: config((told) => ({ ...told, patch: { supported: false } })),
};
