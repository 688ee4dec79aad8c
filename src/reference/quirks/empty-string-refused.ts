import { inBoth, refused } from "../layers/layer.ts";
import { bodyOf, holds } from "../layers/request.ts";
import { both, on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const emptyStringRefused: Quirk = {
  id: "empty-string-refused",
  title: "A value that is an empty string is refused.",
  kind: "faulty",
  noticedBy: inBoth("update-accepted"),
  wrap: refused(
    both(on("PUT /Users/{id}", "PATCH /Users/{id}"), (wire) => holds(bodyOf(wire), "")),
    400,
    "invalidValue",
  ),
};
