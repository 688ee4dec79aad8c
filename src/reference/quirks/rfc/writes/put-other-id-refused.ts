import { text } from "../../../../scim/json.ts";
import { refused, unnoticed } from "../../../layers/layer.ts";
import { bodyOf, idIn } from "../../../layers/request.ts";
import { on, both } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const putOtherIdRefused: Quirk = {
  id: "put-other-id-refused",
  title: "A PUT with another id in its body is refused.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["put-other-id-ignored"],
  wrap: refused(
    both(on("PUT /Users/{id}"), (wire) => ![undefined, idIn(wire)].includes(text(bodyOf(wire), "id"))),
    400,
    "mutability",
  ),
};
