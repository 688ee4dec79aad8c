import { refused, unnoticed } from "../../../layers/layer.ts";
import { bodyOf } from "../../../layers/request.ts";
import { both, on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const clientIdRefused: Quirk = {
  id: "client-id-refused",
  title: "A create with an id in it is refused.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["client-id-ignored"],
  wrap: refused(
    both(on("POST /Users"), (wire) => bodyOf(wire)["id"] !== undefined),
    400,
    "mutability",
  ),
};
