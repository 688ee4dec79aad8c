import { inBoth, refused } from "../layers/layer.ts";
import { bodyOf, firstEmail, storedAt } from "../layers/request.ts";
import { both, on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const putEmailChangeRejected: Quirk = {
  id: "put-email-change-rejected",
  title: "E-mail addresses cannot be changed.",
  kind: "faulty",
  noticedBy: inBoth("update-accepted"),
  wrap: refused(
    both(on("PUT /Users/{id}"), (wire, store) => firstEmail(bodyOf(wire)) !== firstEmail(storedAt(wire, store))),
    400,
    "mutability",
  ),
};
