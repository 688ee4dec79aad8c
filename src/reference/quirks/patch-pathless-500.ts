import { refused } from "../layers/layer.ts";
import { both, on, pathlessPatches } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const patchPathless500: Quirk = {
  id: "patch-pathless-500",
  title: "A PATCH of a user without a path breaks the server.",
  kind: "faulty",
  noticedBy: { oin: ["activation-accepted", "deactivation-accepted", "password-accepted"], aiw: [] },
  wrap: refused(both(on("PATCH /Users/{id}"), pathlessPatches), 500),
};
