import { said, unnoticed, withMeta, without } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const etagHeaderOnly: Quirk = {
  id: "etag-header-only",
  title: "The version stands in the ETag header and not in meta.",
  kind: "legal",
  noticedBy: unnoticed,
  rfc: ["etag-as-version"],

  wrap: said(anything, (answer) => withMeta(answer, (meta) => without(meta, "version"))),
};
