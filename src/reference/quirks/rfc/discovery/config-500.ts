import { refused, unnoticed } from "../../../layers/layer.ts";
import { on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const config500: Quirk = {
  id: "config-500",
  title: "Whoever asks for the configuration meets an error.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["config-object", "documents-offered"],
  wrap: refused(on("GET /ServiceProviderConfig"), 500),
};
