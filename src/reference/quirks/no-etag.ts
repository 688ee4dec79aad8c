import { config } from "../layers/documents.ts";
import { layers, said, unnoticed, withHeaders, withMeta, without } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const noEtag: Quirk = {
  id: "no-etag",
  title: "There are no versions.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: layers(
    said(anything, (answer) =>
      withHeaders(
        withMeta(answer, (meta) => without(meta, "version")),
        { etag: undefined, "content-location": undefined },
      ),
    ),
    config((told) => ({ ...told, etag: { supported: false } })),
  ),
};
