import { refused, unnoticed } from "../../../layers/layer.ts";
import { on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const configAbsent: Quirk = {
  id: "config-absent",
  title: "The configuration is not told.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["documents-offered"],
  wrap: refused(on("GET /ServiceProviderConfig"), 404),
};
