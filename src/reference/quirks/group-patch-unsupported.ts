import { refused } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupPatchUnsupported: Quirk = {
  id: "group-patch-unsupported",
  title: "Groups cannot be patched.",
  kind: "faulty",
  noticedBy: { oin: ["patch-supported"], aiw: [] },
  wrap: refused(on("PATCH /Groups/{id}"), 405),
};
