import { said, noContent, unnoticed } from "../../../layers/layer.ts";
import { on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const deleteAgain204: Quirk = {
  id: "delete-again-204",
  title: "Deleting what is not there is answered 204.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["deleted-write-status"],
  wrap: said(on("DELETE /Users/{id}", "DELETE /Groups/{id}"), (answer) => (answer.status === 404 ? noContent : answer)),
};
