import { refused, unnoticed } from "../../../layers/layer.ts";
import { bodyOf } from "../../../layers/request.ts";
import { both, on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const nullsRefused: Quirk = {
  id: "nulls-refused",
  title: "A create with null in it is refused.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["nothing-accepted"],
  wrap: refused(
    both(on("POST /Users"), (wire) => Object.values(bodyOf(wire)).includes(null)),
    400,
    "invalidValue",
  ),
};
