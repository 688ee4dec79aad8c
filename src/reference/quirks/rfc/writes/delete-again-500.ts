import { refused, unnoticed } from "../../../layers/layer.ts";
import { storedAt } from "../../../layers/request.ts";
import { both, on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const deleteAgain500: Quirk = {
  id: "delete-again-500",
  title: "Deleting what is not there breaks the server.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["deleted-write-status"],
  wrap: refused(
    both(on("DELETE /Users/{id}", "DELETE /Groups/{id}"), (wire, store) => storedAt(wire, store) === undefined),
    500,
  ),
};
