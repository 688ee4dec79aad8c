import { refused, unnoticed } from "../layers/layer.ts";
import { bodyOf, firstEmail } from "../layers/request.ts";
import { both, on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const emailRequired: Quirk = {
  id: "email-required",
  title: "Whoever has no e-mail address cannot be created.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: refused(
    both(on("POST /Users"), (wire) => firstEmail(bodyOf(wire)) === undefined),
    400,
    "invalidValue",
  ),
};
