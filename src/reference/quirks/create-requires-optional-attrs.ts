import { inBoth, refused } from "../layers/layer.ts";
import { bodyOf } from "../layers/request.ts";
import { both, on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const createRequiresOptionalAttrs: Quirk = {
  id: "create-requires-optional-attrs",
  title: "A create without a locale is refused.",
  kind: "faulty",
  noticedBy: inBoth("create-accepted"),
  wrap: refused(
    both(on("POST /Users"), (wire) => bodyOf(wire)["locale"] === undefined),
    400,
    "invalidValue",
  ),
};
