import { answeredWithBefore } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupPatchStaleResponse: Quirk = {
  id: "group-patch-stale-response",
  title: "The answer to the PATCH of a group shows what was there before.",
  kind: "faulty",
  noticedBy: { oin: ["answer-current"], aiw: [] },
  wrap: answeredWithBefore(on("PATCH /Groups/{id}")),
};
