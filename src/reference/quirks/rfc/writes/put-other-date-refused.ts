import { text } from "../../../../scim/json.ts";
import { refused, unnoticed } from "../../../layers/layer.ts";
import { bodyOf, storedAt } from "../../../layers/request.ts";
import { on, both } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const putOtherDateRefused: Quirk = {
  id: "put-other-date-refused",
  title: "A PUT with other meta data than the resource has is refused.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["put-ignores-read-only"],
  wrap: refused(
    both(
      on("PUT /Users/{id}"),
      (wire, store) => text(bodyOf(wire)["meta"], "created") !== text(storedAt(wire, store)?.["meta"], "created"),
    ),
    400,
    "mutability",
  ),
};
