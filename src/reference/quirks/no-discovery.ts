import { refused, unnoticed } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const noDiscovery: Quirk = {
  id: "no-discovery",
  title: "The server says nothing about itself.",
  kind: "legal",
  noticedBy: unnoticed,
  rfc: ["documents-offered"],
  off: ["governance", "import-schema"],
  wrap: refused(
    on(
      "GET /ServiceProviderConfig",
      "GET /ResourceTypes",
      "GET /ResourceTypes/{id}",
      "GET /Schemas",
      "GET /Schemas/{id}",
    ),
    404,
  ),
};
