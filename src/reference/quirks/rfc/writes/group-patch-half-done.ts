import { unnoticed } from "../../../layers/layer.ts";
import { halfDone } from "../../../layers/patching.ts";
import { on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const groupPatchHalfDone: Quirk = {
  id: "group-patch-half-done",
  title: "A PATCH of a group that fails keeps what its first operation has changed.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["patch-atomic"],
  wrap: halfDone(on("PATCH /Groups/{id}")),
};
