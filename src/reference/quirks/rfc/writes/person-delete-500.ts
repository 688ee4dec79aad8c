import { refused, unnoticed } from "../../../layers/layer.ts";
import { on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const personDelete500: Quirk = {
  id: "person-delete-500",
  title: "Deleting a user ends in an error.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["person-delete-answered"],
  wrap: refused(on("DELETE /Users/{id}"), 500),
};
