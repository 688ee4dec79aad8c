import { refused } from "../layers/layer.ts";
import { patches } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const patchUnsupported: Quirk = {
  id: "patch-unsupported",
  title: "Nothing can be patched.",
  kind: "faulty",
  noticedBy: { oin: ["patch-supported"], aiw: [] },
  rfc: ["features-as-advertised", "patch-supported"],
  wrap: refused(patches, 501),
};
