import { config } from "../../../layers/documents.ts";
import { unnoticed, without } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const configWithoutEtag: Quirk = {
  id: "config-without-etag",
  title: "The configuration says nothing of ETags.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["config-features"],
  wrap: config((told) => without(told, "etag")),
};
