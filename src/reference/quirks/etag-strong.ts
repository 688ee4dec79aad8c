import { text } from "../../scim/json.ts";
import { said, unnoticed, withHeaders, withMeta } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

const strong = (version: string): string => version.replace(/^W\//, "");

export const etagStrong: Quirk = {
  id: "etag-strong",
  title: "Versions are strong.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(anything, (answer) => {
    const { etag } = answer.headers;
    return withHeaders(
      withMeta(answer, (meta) =>
        "version" in meta ? { ...meta, version: strong(text(meta, "version") ?? "") } : meta,
      ),
      { etag: etag && strong(etag) },
    );
  }),
};
