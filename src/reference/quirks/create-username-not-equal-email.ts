import { inBoth, refused } from "../layers/layer.ts";
import { bodyOf, firstEmail, nameOf } from "../layers/request.ts";
import { both, on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const createUsernameNotEqualEmail: Quirk = {
  id: "create-username-not-equal-email",
  title: "A user name has to be the e-mail address.",
  kind: "faulty",
  noticedBy: inBoth("create-accepted"),
  wrap: refused(
    both(on("POST /Users"), (wire) => nameOf(bodyOf(wire)).toLowerCase() !== firstEmail(bodyOf(wire))?.toLowerCase()),
    400,
    "invalidValue",
  ),
};
