import { refused, unnoticed } from "../../../layers/layer.ts";
import { isNamelessCreate } from "../../../layers/mistakes.ts";
import type { Quirk } from "../../../quirk.ts";

export const createNameless500: Quirk = {
  id: "create-nameless-500",
  title: "A create without a user name breaks the server.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["create-needs-user-name"],
  wrap: refused(isNamelessCreate, 500),
};
