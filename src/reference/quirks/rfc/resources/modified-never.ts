import { said, unnoticed, withMeta } from "../../../layers/layer.ts";
import { anything } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const modifiedNever: Quirk = {
  id: "modified-never",
  title: "What lastModified says never changes.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["modified-moves"],
  wrap: said(anything, (answer) => withMeta(answer, (meta) => ({ ...meta, lastModified: meta["created"] ?? null }))),
};
