import { refused, unnoticed } from "../../../layers/layer.ts";
import { statedIn } from "../../../layers/request.ts";
import { both, on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const createInactiveRefused: Quirk = {
  id: "create-inactive-refused",
  title: "Nobody can be created inactive.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: refused(
    both(on("POST /Users"), (wire) => statedIn(wire, "active") === false),
    400,
    "invalidValue",
  ),
};
