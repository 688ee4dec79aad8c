import { unnoticed } from "../../../layers/layer.ts";
import { halfDone } from "../../../layers/patching.ts";
import { patches } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const patchHalfDone: Quirk = {
  id: "patch-half-done",
  title: "A PATCH that fails keeps what its first operation has changed.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["patch-atomic"],
  wrap: halfDone(patches),
};
