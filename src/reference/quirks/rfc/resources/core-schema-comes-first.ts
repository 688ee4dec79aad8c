import { USER } from "../../../../scim/urns.ts";
import { refused, unnoticed } from "../../../layers/layer.ts";
import { bodyOf, listIn } from "../../../layers/request.ts";
import { both, on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const coreSchemaComesFirst: Quirk = {
  id: "core-schema-comes-first",
  title: "A create is refused where an extension is named before the core schema.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["order-ignored"],
  wrap: refused(
    both(on("POST /Users"), (wire) => {
      const [first] = listIn(bodyOf(wire), "schemas");
      return first !== undefined && first !== USER;
    }),
    400,
    "invalidSyntax",
  ),
};
