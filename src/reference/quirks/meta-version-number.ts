import { inBoth, said, withMeta } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const metaVersionNumber: Quirk = {
  id: "meta-version-number",
  title: "The version in meta is a number.",
  kind: "faulty",
  noticedBy: inBoth("meta"),
  wrap: said(anything, (answer) => withMeta(answer, (meta) => ({ ...meta, version: 0 }))),
};
