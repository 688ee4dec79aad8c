import { refused, unnoticed } from "../../../layers/layer.ts";
import { storedAt } from "../../../layers/request.ts";
import { both, patches } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const deletedPatch400: Quirk = {
  id: "deleted-patch-400",
  title: "A PATCH of what is not there is answered 400.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["deleted-write-status"],
  wrap: refused(
    both(patches, (wire, store) => storedAt(wire, store) === undefined),
    400,
    "noTarget",
  ),
};
