import { text } from "../../scim/json.ts";
import { said, unnoticed, withMeta } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const datesWithoutZone: Quirk = {
  id: "dates-without-zone",
  title: "The dates in meta have no time zone.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(anything, (answer) =>
    withMeta(answer, (meta) => ({
      ...meta,
      created: (text(meta, "created") ?? "").replace("Z", ""),
      lastModified: (text(meta, "lastModified") ?? "").replace("Z", ""),
    })),
  ),
};
