import { refused, unnoticed } from "../../../layers/layer.ts";
import { bodyOf } from "../../../layers/request.ts";
import { both, on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const clientMetaRefused: Quirk = {
  id: "client-meta-refused",
  title: "A create with meta data in it is refused.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["client-meta-ignored"],
  wrap: refused(
    both(on("POST /Users"), (wire) => bodyOf(wire)["meta"] !== undefined),
    400,
    "mutability",
  ),
};
