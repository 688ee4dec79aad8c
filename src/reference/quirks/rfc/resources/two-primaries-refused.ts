import { attribute } from "../../../../scim/json.ts";
import { refused, unnoticed } from "../../../layers/layer.ts";
import { bodyOf, listIn } from "../../../layers/request.ts";
import { both, on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const twoPrimariesRefused: Quirk = {
  id: "two-primaries-refused",
  title: "Two primary e-mail addresses are refused.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: refused(
    both(
      on("POST /Users"),
      (wire) => listIn(bodyOf(wire), "emails").filter((one) => attribute(one, "primary") === true).length > 1,
    ),
    400,
    "invalidValue",
  ),
};
