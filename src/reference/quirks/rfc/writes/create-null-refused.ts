import { refused, unnoticed } from "../../../layers/layer.ts";
import { bodyOf } from "../../../layers/request.ts";
import { on, both } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const createNullRefused: Quirk = {
  id: "create-null-refused",
  title: "A create with null is refused.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["create-null-accepted"],
  wrap: refused(
    both(on("POST /Users"), (wire) => Object.values(bodyOf(wire)).includes(null)),
    400,
    "invalidValue",
  ),
};
