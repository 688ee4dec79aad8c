import { inBoth, said, withMeta } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const metaDatesEpoch: Quirk = {
  id: "meta-dates-epoch",
  title: "The dates in meta are milliseconds since 1970.",
  kind: "faulty",
  noticedBy: inBoth("meta-dates"),
  wrap: said(anything, (answer) =>
    withMeta(answer, (meta) => ({ ...meta, created: 1_700_000_000_000, lastModified: 1_700_000_000_000 })),
  ),
};
