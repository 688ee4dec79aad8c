import { inBoth, shrugged } from "../layers/layer.ts";
import { reactivates } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const reactivateNoop: Quirk = {
  id: "reactivate-noop",
  title: "Reactivating is answered 204 and changes nothing.",
  kind: "faulty",
  noticedBy: inBoth("active-stored"),
  wrap: shrugged(reactivates),
};
