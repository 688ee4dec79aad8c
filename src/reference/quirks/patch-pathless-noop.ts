import { shrugged } from "../layers/layer.ts";
import { both, on, pathlessPatches } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const patchPathlessNoop: Quirk = {
  id: "patch-pathless-noop",
  title: "A PATCH of a user without a path is answered 204 and changes nothing.",
  kind: "faulty",
  noticedBy: { oin: ["active-stored", "lookup-current"], aiw: [] },
  wrap: shrugged(both(on("PATCH /Users/{id}"), pathlessPatches)),
};
