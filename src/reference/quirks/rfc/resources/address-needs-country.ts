import { attribute } from "../../../../scim/json.ts";
import { refused, unnoticed } from "../../../layers/layer.ts";
import { bodyOf, listIn } from "../../../layers/request.ts";
import { both, on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const addressNeedsCountry: Quirk = {
  id: "address-needs-country",
  title: "An address without a country is refused.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["address-in-part"],
  wrap: refused(
    both(on("POST /Users"), (wire) =>
      listIn(bodyOf(wire), "addresses").some((address) => attribute(address, "country") === undefined),
    ),
    400,
    "invalidValue",
  ),
};
