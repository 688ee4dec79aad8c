import { refused } from "../layers/layer.ts";
import { both, on, pathlessPatches } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const patchPathless400: Quirk = {
  id: "patch-pathless-400",
  title: "A PATCH of a user needs a path.",
  kind: "faulty",
  noticedBy: { oin: ["activation-accepted", "deactivation-accepted", "password-accepted"], aiw: [] },
  wrap: refused(both(on("PATCH /Users/{id}"), pathlessPatches), 400, "invalidPath"),
};
