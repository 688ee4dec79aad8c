import { refused, unnoticed } from "../../../layers/layer.ts";
import { bodyOf } from "../../../layers/request.ts";
import { on, both } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const putNullRefused: Quirk = {
  id: "put-null-refused",
  title: "A PUT with null is refused.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["put-null-clears"],
  wrap: refused(
    both(on("PUT /Users/{id}"), (wire) => Object.values(bodyOf(wire)).includes(null)),
    400,
    "invalidValue",
  ),
};
