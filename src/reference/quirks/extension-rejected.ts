import { foreignIn } from "../layers/attributes.ts";
import { inBoth, refused } from "../layers/layer.ts";
import { bodyOf } from "../layers/request.ts";
import { both, userWrites } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const extensionRejected: Quirk = {
  id: "extension-rejected",
  title: "A user with an extension other than the enterprise one is refused.",
  kind: "faulty",
  noticedBy: inBoth("create-accepted"),
  wrap: refused(
    both(userWrites, (wire) => foreignIn(bodyOf(wire)).length > 0),
    400,
    "invalidSyntax",
  ),
};
