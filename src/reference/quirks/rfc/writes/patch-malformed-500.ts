import { refused, unnoticed } from "../../../layers/layer.ts";
import { operationsOf } from "../../../layers/request.ts";
import { both, patches } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const patchMalformed500: Quirk = {
  id: "patch-malformed-500",
  title: "A PATCH without operations is answered 500.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["patch-malformed-refused"],
  wrap: refused(
    both(patches, (wire) => operationsOf(wire).length === 0),
    500,
  ),
};
