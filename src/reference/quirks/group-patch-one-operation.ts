import { refused } from "../layers/layer.ts";
import { operationsOf } from "../layers/request.ts";
import { both, on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupPatchOneOperation: Quirk = {
  id: "group-patch-one-operation",
  title: "A PATCH may have one operation only.",
  kind: "faulty",
  noticedBy: { oin: ["members-change-accepted", "redundant-remove-accepted"], aiw: [] },
  wrap: refused(
    both(on("PATCH /Groups/{id}"), (wire) => operationsOf(wire).length > 1),
    400,
    "invalidSyntax",
  ),
};
