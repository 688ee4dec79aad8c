import { config } from "../../../layers/documents.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const configUriRelative: Quirk = {
  id: "config-uri-relative",
  title: "The documentation is at a path without a host.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["config-uris"],
  wrap: config((told) => ({ ...told, documentationUri: "/help/scim" })),
};
