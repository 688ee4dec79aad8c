import { inBoth, refused } from "../layers/layer.ts";
import { bodyOf } from "../layers/request.ts";
import { both, on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const createUnknownAttrRejected: Quirk = {
  id: "create-unknown-attr-rejected",
  title: "A new user with an attribute that the server does not know is refused.",
  kind: "faulty",
  noticedBy: inBoth("create-accepted"),
  wrap: refused(
    both(on("POST /Users"), (wire) => bodyOf(wire)["locale"] !== undefined),
    400,
    "invalidSyntax",
  ),
};
