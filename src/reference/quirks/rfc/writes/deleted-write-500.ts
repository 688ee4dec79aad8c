import { refused, unnoticed } from "../../../layers/layer.ts";
import { storedAt } from "../../../layers/request.ts";
import { both, patches, puts } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const deletedWrite500: Quirk = {
  id: "deleted-write-500",
  title: "A PUT or PATCH of what is not there breaks the server.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["deleted-write-status"],
  wrap: refused(
    both(
      (wire, store) => puts(wire, store) || patches(wire, store),
      (wire, store) => storedAt(wire, store) === undefined,
    ),
    500,
  ),
};
