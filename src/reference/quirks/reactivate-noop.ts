import { heard, inBoth } from "../layers/layer.ts";
import { stating } from "../layers/request.ts";
import { reactivates } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const reactivateNoop: Quirk = {
  id: "reactivate-noop",
  title: "Reactivating is answered 200 and changes nothing.",
  kind: "faulty",
  noticedBy: inBoth("active-stored"),
  wrap: heard(reactivates, (wire) => stating(wire, "active", false)),
};
