import { refused, unnoticed } from "../../../layers/layer.ts";
import { bodyOf } from "../../../layers/request.ts";
import { both, on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const externalIdUnique: Quirk = {
  id: "external-id-unique",
  title: "An externalId that somebody has is refused.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["external-id-shared"],
  wrap: refused(
    both(on("POST /Users"), (wire, store) => {
      const { externalId } = bodyOf(wire);
      return externalId !== undefined && [...store.users.values()].some((one) => one["externalId"] === externalId);
    }),
    409,
    "uniqueness",
  ),
};
