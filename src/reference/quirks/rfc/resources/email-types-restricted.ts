import { text } from "../../../../scim/json.ts";
import { refused, unnoticed } from "../../../layers/layer.ts";
import { bodyOf, listIn } from "../../../layers/request.ts";
import { both, on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

const types = new Set(["work", "home", "other"]);

export const emailTypesRestricted: Quirk = {
  id: "email-types-restricted",
  title: "An e-mail address of a type that the schema does not name is refused.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: refused(
    both(on("POST /Users", "PUT /Users/{id}"), (wire) =>
      listIn(bodyOf(wire), "emails").some((one) => !types.has(text(one, "type") ?? "other")),
    ),
    400,
    "invalidValue",
  ),
};
