import { refused, unnoticed } from "../../../layers/layer.ts";
import { bodyOf } from "../../../layers/request.ts";
import { both, on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const schemasComeFirst: Quirk = {
  id: "schemas-come-first",
  title: "A create is refused where schemas comes behind everything else.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["order-ignored"],
  wrap: refused(
    both(on("POST /Users"), (wire) => Object.keys(bodyOf(wire)).at(-1) === "schemas"),
    400,
    "invalidSyntax",
  ),
};
