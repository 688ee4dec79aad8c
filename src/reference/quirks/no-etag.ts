import { layers, said, unnoticed, withHeaders, withJson, withMeta, without } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const noEtag: Quirk = {
  id: "no-etag",
  title: "There are no versions, and the server says so.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: layers(
    said(anything, (answer) =>
      withHeaders(
        withMeta(answer, (meta) => without(meta, "version")),
        { etag: undefined, "content-location": undefined },
      ),
    ),
    said(
      ({ path }) => path === "/ServiceProviderConfig",
      (answer) => withJson(answer, (json) => ({ ...json, etag: { supported: false } })),
    ),
  ),
};
